import type {Piece} from '../model.js';

/**
 * Splits a book where something begins at its top, so that no volume has more documents than asked
 * for; a part with more than that is a volume by itself.
 */
export function splitVolumes(
  pieces: readonly Piece[],
  size = Number.POSITIVE_INFINITY,
): readonly (readonly Piece[])[] {
  const tops: Piece[][] = [];
  for (const piece of pieces) {
    const last = tops.at(-1);
    if (last && piece.level > 1) {
      last.push(piece);
    } else {
      tops.push([piece]);
    }
  }
  const volumes: Piece[][] = [];
  for (const top of tops) {
    const last = volumes.at(-1);
    if (last && documentsOf(last) + documentsOf(top) <= size) {
      last.push(...top);
    } else {
      volumes.push([...top]);
    }
  }
  return volumes;
}

function documentsOf(pieces: readonly Piece[]): number {
  return pieces.filter(({kind}) => kind === 'chapter').length;
}
