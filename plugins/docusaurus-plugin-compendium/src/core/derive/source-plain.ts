import type {SourceView} from '../views.js';

/** What a reader sees of a reference, without its italics and links. */
export function sourcePlainText({text}: Pick<SourceView, 'text'>): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') {
        return piece;
      }
      return 'i' in piece ? piece.i : piece.text;
    })
    .join('');
}
