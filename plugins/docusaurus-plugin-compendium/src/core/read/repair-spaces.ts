import type {Broken, Repair, Repairer} from './repair-type.js';
import {indentOf, isSilent} from './yaml-scan.js';

/** Spaces that look like the usual one, and are none to YAML. */
const ODD = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff';
const ODD_SPACE = new RegExp(`[${ODD}]`, 'u');
const ODD_INDENT = new RegExp(`^[ \\t]*[${ODD}][ \\t${ODD}]*`, 'u');
const ODD_BEHIND_MARK = new RegExp(
  `^(\\s*(?:- +)*(?:[\\w-]+:|-))[ ${ODD}]*[${ODD}][ ${ODD}]*`,
  'u',
);

/** Lines above the place where the parser stumbles that are looked at. */
const REACH = 30;

/** Tabs and no-break spaces where YAML takes spaces only. */
export const repairSpaces: Repairer = function* (broken) {
  const {lines, line} = broken;
  for (let at = line; at >= Math.max(0, line - REACH); at -= 1) {
    const text = lines[at] ?? '';
    if (/^ *\t/.test(text) && at >= line - 1) {
      yield* withoutTabs(broken, at);
    } else if (ODD_INDENT.test(text) || ODD_BEHIND_MARK.test(text)) {
      yield* withoutOddSpaces(lines, at);
    }
  }
};

function* withoutTabs({lines}: Broken, line: number): Generator<Repair> {
  const text = lines[line] ?? '';
  const rest = text.trimStart();
  const indent = text.slice(0, text.length - rest.length);
  for (const width of new Set([
    ...likelyIndents(lines, line),
    indent.replaceAll('\t', '  ').length,
  ])) {
    yield {
      line,
      offset: 0,
      rule: 'yaml-tab',
      message: 'A tab indents this line; YAML takes spaces only.',
      found: 'a tab',
      expected: spaces(width),
      from: line,
      to: [' '.repeat(width) + rest],
    };
  }
}

/** A number of spaces in words. */
export function spaces(count: number): string {
  return count === 0 ? 'no spaces before it' : `${count} space${count === 1 ? '' : 's'} before it`;
}

/** How deep a line most likely stands, by the one before it: an item by items, a key by keys. */
function likelyIndents(lines: readonly string[], line: number): readonly number[] {
  const isItem = /^\s*-(?:\s|$)/.test(lines[line] ?? '');
  const before = lines.slice(0, line).filter((each) => !isSilent(each) && !each.includes('\t'));
  const last = before.at(-1) ?? '';
  const opens = /:\s*(?:#.*)?$/.test(last) ? [contentOf(last) + 2] : [];
  const items = before.filter((each) => /^ *- /.test(each)).map(indentOf);
  const keys = before.map(contentOf);
  return [...opens, ...(isItem ? items : keys).slice(-6).reverse()];
}

/** The offset at which the text of a line begins, behind its dashes. */
export function contentOf(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}

function* withoutOddSpaces(lines: readonly string[], line: number): Generator<Repair> {
  const text = lines[line] ?? '';
  const {fix, ...told} = oddSpace(lines.slice(0, line), text);
  const offset = ODD_SPACE.exec(text)?.index ?? 0;
  for (const to of [
    fix,
    ...likelyIndents(lines, line).map((width) => ' '.repeat(width) + fix.trimStart()),
  ]) {
    yield {line, offset, ...told, from: line, to: [to]};
  }
}

/** Tells of a line with such spaces; it is set as deep as is near to how it looks. */
export function oddSpace(before: readonly string[], text: string) {
  const behindMark = text.replace(ODD_BEHIND_MARK, '$1 ');
  const written = ODD_INDENT.exec(behindMark)?.[0].length ?? 0;
  const rest = behindMark.slice(written);
  const [near = written] = likelyIndents([...before, rest], before.length)
    .filter((width) => Math.abs(width - written) < 2)
    .sort((a, b) => Math.abs(a - written) - Math.abs(b - written));
  return {
    message: 'This space is not the usual one, but a no-break or other special space.',
    found: 'a no-break space',
    expected: 'spaces of the space bar',
    fix: ' '.repeat(written === 0 ? 0 : near) + rest,
  };
}

/** True for a key that begins with a space which YAML does not take for one. */
export function hasOddSpace(key: string): boolean {
  return ODD_INDENT.test(key);
}
