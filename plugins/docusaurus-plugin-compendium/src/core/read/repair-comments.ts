import type {Broken, Repair, Repairer} from './repair-type.js';
import {opensBefore, quote, scanLine} from './yaml-scan.js';

/** Lines above the place where the parser stumbles that are looked at. */
const REACH = 20;

/** `{value: Route #2}`: what stands behind the “#” is a comment, the brace included. */
export const repairComments: Repairer = function* ({lines, line}: Broken) {
  for (let at = line; at >= Math.max(0, line - REACH); at -= 1) {
    const text = lines[at] ?? '';
    const {comment, opens} = scanLine(text, at, opensBefore(lines, at));
    if (comment !== undefined && opens.length > 0 && /^#[^\s#]/.test(text.slice(comment))) {
      yield inQuotes(text, at, comment);
    }
  }
};

function inQuotes(text: string, line: number, comment: number): Repair {
  const start = /.*(?:[:,]\s|[[{])\s*(?=\S)/.exec(text.slice(0, comment))?.[0].length ?? 0;
  const length = text.slice(comment).search(/\s*(?:,\s*(?:[\w-]+: |$)|[\]}]|$)/);
  const end = comment + length;
  return {
    line,
    offset: comment,
    rule: 'yaml-comment',
    message: COMMENT,
    expected: 'text with “#” in quotes',
    from: line,
    to: [text.slice(0, start) + quote(text.slice(start, end)) + text.slice(end)],
  };
}

export const COMMENT = 'Behind a space, “#” begins a comment: the rest of the line is lost.';
