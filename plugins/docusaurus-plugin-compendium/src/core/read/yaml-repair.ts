import {repairBrackets} from './repair-brackets.js';
import {repairComments} from './repair-comments.js';
import {repairCommas} from './repair-commas.js';
import {repairIndent} from './repair-indent.js';
import {repairKeys} from './repair-keys.js';
import {repairQuotes} from './repair-quotes.js';
import {repairSpaces} from './repair-spaces.js';
import {repairText} from './repair-text.js';
import type {Broken, Repair, Repairer} from './repair-type.js';

/** Adding a kind of mistake is one file and one line here; what is more particular comes first. */
const REPAIRERS: readonly Repairer[] = [
  repairSpaces,
  repairQuotes,
  repairComments,
  repairCommas,
  repairBrackets,
  repairText,
  repairKeys,
  repairIndent,
];

/** Repairs that are tried, each of which costs to parse the text again. */
const PATIENCE = 40;
const PATIENCE_WITH_LONG = 8;
const LONG = 50_000;

/** Where the parser stumbles first; `undefined` when it does not. */
export type FirstFault = (text: string) => {readonly line: number} | undefined;

/**
 * The parser stumbles where it can go no further, often far behind the mistake. So likely mistakes
 * are mended by trial, and the first is answered that lets the parser get beyond that place.
 */
export function findRepair(broken: Broken, firstFault: FirstFault): Repair | undefined {
  const length = broken.lines.reduce((sum, line) => sum + line.length, 0);
  let patience = length > LONG ? PATIENCE_WITH_LONG : PATIENCE;
  for (const repairer of REPAIRERS) {
    for (const repair of repairer(broken)) {
      if (patience === 0) {
        return undefined;
      }
      patience -= 1;
      if (helps(repair, broken, firstFault)) {
        return repair;
      }
    }
  }
  return undefined;
}

/** The lines with a repair made. */
export function repaired(lines: readonly string[], {from, to}: Repair): readonly string[] {
  return [...lines.slice(0, from), ...to, ...lines.slice(from + to.length)];
}

function helps(repair: Repair, {lines, line}: Broken, firstFault: FirstFault): boolean {
  const mended = repaired(lines, repair);
  const fault = firstFault(mended.join('\n'));
  if (!fault || fault.line > line) {
    return true;
  }
  // Where the parser ran to the end, another mistake may lie on its way.
  const isAtEnd = lines.slice(line + 1).every((each) => each.trim() === '');
  const upTo = mended.slice(0, repair.from + repair.to.length);
  return isAtEnd && fault.line >= repair.from + repair.to.length && !firstFault(upTo.join('\n'));
}
