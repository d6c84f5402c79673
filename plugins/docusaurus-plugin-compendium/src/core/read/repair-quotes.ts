import type {Broken, Repair, Repairer} from './repair-type.js';
import {opensBefore, type Quoted, quote, scanLine} from './yaml-scan.js';

/** Lines above the place where the parser stumbles that are looked at. */
const REACH = 200;
const MOST = 8;

/** Quotes that nothing closes, or that an apostrophe closes too early. */
export const repairQuotes: Repairer = function* ({lines, line}: Broken) {
  let left = MOST;
  for (let at = line; at >= Math.max(0, line - REACH) && left > 0; at -= 1) {
    const text = lines[at] ?? '';
    if (!/["']/.test(text)) {
      continue;
    }
    const {quoted} = scanLine(text, at, opensBefore(lines, at));
    for (const each of quoted) {
      const proposals = each.end === undefined ? closed(text, each) : freed(text, each, each.end);
      for (const repair of proposals) {
        left -= 1;
        yield {line: at, from: at, ...repair};
      }
    }
  }
};

type Proposal = Pick<Repair, 'offset' | 'message' | 'expected' | 'to'>;

/** Closes a quote at the end of its line; within braces, before what looks like the next key. */
function* closed(text: string, {mark, start, inFlow}: Quoted): Generator<Proposal> {
  const rest = text.slice(start + 1);
  for (const length of inFlow ? endsInFlow(rest) : [rest.trimEnd().length]) {
    const other = mark === '"' ? "'" : '"';
    const inner = rest.slice(0, length).replace(new RegExp(`${other}$`), '');
    yield {
      offset: start,
      message: 'The quote that opens here is not closed.',
      expected: `${mark} at the end of the text`,
      to: [text.slice(0, start) + inQuotes(inner, mark) + rest.slice(length)],
    };
  }
}

function endsInFlow(rest: string): readonly number[] {
  const keys = Array.from(rest.matchAll(/\s*,\s*[\w-]+:\s/g), ({index}) => index);
  const closing = /\s*[\]}][\]}\s]*,?\s*$/.exec(rest)?.index;
  const comma = /,\s*$/.exec(rest)?.index;
  const last = closing ?? comma ?? rest.trimEnd().length;
  return [...keys.slice(0, 2), last];
}

/** In single quotes an apostrophe is written twice; quotes within quotes are put into single ones. */
function* freed(text: string, {mark, start}: Quoted, end: number): Generator<Proposal> {
  const behind = text.slice(end + 1);
  if (
    /^\s*(?:[,\]}]|$|#)|^:(?:\s|$)/.test(behind) ||
    (/^\s/.test(behind) && !behind.includes(mark))
  ) {
    return;
  }
  const ends = [...behind.matchAll(new RegExp(`${mark}(?=\\s*(?:[,\\]}]|$|\\s#))`, 'g'))];
  for (const {index} of ends.slice(0, 2)) {
    const inner = text.slice(start + 1, end + 1 + index);
    yield {
      offset: end,
      message: 'This mark ends the text in quotes before its end.',
      expected:
        mark === "'" ? 'an apostrophe within single quotes twice' : 'single quotes around it',
      to: [text.slice(0, start) + quote(inner.replaceAll("''", "'")) + behind.slice(index + 1)],
    };
  }
}

function inQuotes(inner: string, mark: Quoted['mark']): string {
  return mark === "'" ? quote(inner.replaceAll("''", "'")) : `"${inner}"`;
}
