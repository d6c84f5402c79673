import type {TableRow} from '../../core/derive/table-model.js';
import type {Inline, StatementView} from '../../core/views.js';

/** Words for what is no fact, by state. */
export type StateWords = Readonly<Record<'unknown' | 'not-applicable' | 'absent', string>>;

/** What a cell says, without its sources: for searching, and for other programs. */
export function cellText(cell: readonly StatementView[], words: StateWords): string {
  return cell.length === 0
    ? words.absent
    : cell.map((statement) => statementText(statement, words)).join(' | ');
}

function statementText({state, text, parts, note}: StatementView, words: StateWords): string {
  const said = state
    ? words[state]
    : parts
      ? parts
          .map((part) => `${part.label}: ${part.state ? words[part.state] : plain(part.text)}`)
          .join('; ')
      : plain(text);
  return note ? `${said} (${plain(note)})` : said;
}

function plain(text: readonly Inline[]): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** A row as the search sees it: all its words, without case and accents. */
export function searchText({title, cells}: TableRow, words: StateWords): string {
  return folded([title, ...cells.map((cell) => cellText(cell, words))].join(' '));
}

/** Text without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
