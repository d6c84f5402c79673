import type {Remark} from './engine/engine.js';
import type {EngineFile, Tell} from './model.js';

/** A book that could not be made, told by file. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/**
 * Tells what the engine said in the words of the site: the author's file rather than the book's.
 *
 * @param sources - files that authors edit, by the path of what was made of them
 * @throws BookError when the engine has set nothing
 */
export function explain(
  remarks: readonly Remark[],
  sources: ReadonlyMap<string, string>,
  files: readonly EngineFile[],
  isSet: boolean,
  tell: Tell,
): void {
  const lines = remarks.map((remark) => ({
    level: remark.level === 'error' ? ('error' as const) : ('warn' as const),
    file: sources.get(remark.path ?? '') ?? remark.path ?? 'book',
    message: `${remark.message}${lineOf(remark, files)}`,
  }));
  if (isSet) {
    lines.forEach(tell);
    return;
  }
  const errors = lines.filter(({level}) => level === 'error');
  const shown = errors.map(({file, message}) => `  ${file}: ${message}`);
  throw new BookError(
    `the engine could not set the book:\n${shown.join('\n') || '  no cause given'}`,
  );
}

/** The piece of the book that the engine points at. */
function lineOf({path, line}: Remark, files: readonly EngineFile[]): string {
  const content = files.find((file) => file.path === path)?.content;
  const text = typeof content === 'string' && line ? content.split('\n')[line - 1] : undefined;
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? '' : ` (at ${trimmed.slice(0, 120)})`;
}
