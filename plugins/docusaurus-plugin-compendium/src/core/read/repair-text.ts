import type {Broken, Repair, Repairer} from './repair-type.js';
import {indentOf, opensBefore, quote, scanLine, withoutCurls} from './yaml-scan.js';

/** A key or dash with a value behind it. */
const VALUE = /^(\s*(?:- +)*(?:[\w-]+: +|(?<=- +)))(\S.*?)\s*$/;

/** Text with characters that mean something to YAML, and so needs quotes. */
export const repairText: Repairer = function* (broken) {
  const {lines, line, error, offset} = broken;
  const text = lines[line] ?? '';
  if (error.code === 'BAD_DQ_ESCAPE') {
    yield quoted(
      broken,
      text.replace(/"([^"]*)"/, (_, inner: string) => quote(inner)),
    );
  }
  if (text[offset] === '@' && /\bcite:\s*\[?[^:]*$/.test(text.slice(0, offset))) {
    const to = text.slice(0, offset) + text.slice(offset).replace(/@(?=[^,\]}]*[,\]}]|\S*$)/g, '');
    const message = '“cite” takes ids without “@”; the sign belongs to citations in prose.';
    yield {...quoted(broken, to), message, expected: 'an id, or a list of ids'};
  }
  const {opens} = scanLine(text.slice(0, offset), line, opensBefore(lines, line));
  if (opens.length > 0) {
    if (error.code === 'BAD_SCALAR_START') {
      const [value = ''] = /^[^,\]}]*/.exec(text.slice(offset)) ?? [];
      const rest = text.slice(offset + value.trimEnd().length);
      yield quoted(broken, text.slice(0, offset) + quote(value.trim()) + rest);
    }
    return;
  }
  const [, lead, value] = VALUE.exec(text) ?? [];
  if (lead !== undefined && value !== undefined && !goesOn(broken)) {
    yield* asStatement(broken, lead, value);
    yield quoted(broken, lead + quote(withoutCurls(value)));
  }
};

/** `value, cite: id` lacks its braces; a value in brackets or quotes takes no comma behind it. */
function* asStatement(broken: Broken, lead: string, value: string): Generator<Repair> {
  const [, alone] = /^([[{].*[\]}]|"[^"]*"|'[^']*'),$/.exec(value) ?? [];
  if (alone !== undefined) {
    const message = 'A comma stands behind this value that belongs nowhere.';
    yield {...quoted(broken, lead + alone), message, expected: 'nothing behind the value'};
  }
  const [, fact, rest] = STATEMENT.exec(value) ?? [];
  if (fact !== undefined && rest !== undefined) {
    const message = 'A value with its source, note or certainty stands in braces.';
    const to = `${lead}{value: ${fact.includes(',') ? quote(fact) : fact}, ${rest}}`;
    yield {...quoted(broken, to), message, expected: '{value: …, cite: …}'};
  }
}

const STATEMENT =
  /^\(?(?:value: )?([^:[\]{}"']+?),?\s+\(?((?:cite|note|certainty): [^()]+?(?:\[[^\]]*\])?)\)?$/;

/** A line below that is indented further and holds a key is the mistake, not this one. */
function goesOn({lines, line}: Broken): boolean {
  const next = lines[line + 1] ?? '';
  return indentOf(next) > indentOf(lines[line] ?? '') && /^\s*[\w-]+:(?:\s|$)/.test(next);
}

function quoted({line, offset, error}: Broken, to: string): Repair {
  return {
    line,
    offset,
    message: MESSAGES[error.code] ?? OTHER,
    expected: 'text in quotes',
    from: line,
    to: [to],
  };
}

const OTHER = 'Text with these characters needs quotes.';

const MESSAGES: Partial<Record<Broken['error']['code'], string>> = {
  BAD_DQ_ESCAPE: 'This backslash means nothing in double quotes; use single quotes.',
  BAD_SCALAR_START: 'Text that begins with this character needs quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with “: ” in it, or with “:” at its end, needs quotes.',
  UNEXPECTED_TOKEN: 'This does not belong here; text with such characters needs quotes.',
};
