import {isEmptyDiff} from './diff.js';
import type {DataDiff} from './diff-model.js';
import {outlineDiff, type OutlineLine} from './outline.js';

/**
 * A diff as Markdown. The words of authors are escaped: in a comment they neither mention people, nor
 * link to other threads, nor change what stands around them.
 */
export function printDiffMarkdown(diff: DataDiff): string {
  const {title, summary, sections} = outlineDiff(diff);
  const head = `## Changes of the data: ${escapeMarkdown(title)}`;
  if (isEmptyDiff(diff)) {
    return `${head}\n\nNo changes of the data.\n`;
  }
  const blocks = sections.map(
    ({heading, lines}) =>
      `### ${escapeMarkdown(heading)}\n\n${lines.flatMap((line) => printLine(line, 0)).join('\n')}`,
  );
  return `${[head, summary, ...blocks].join('\n\n')}\n`;
}

function printLine({label, text, lines}: OutlineLine, depth: number): readonly string[] {
  const words = escapeMarkdown(text);
  const item = label === '' ? `**${words}**` : `**${label}:** ${words}`;
  return [`${'  '.repeat(depth)}- ${item}`, ...lines.flatMap((each) => printLine(each, depth + 1))];
}

/**
 * Text on one line without any meaning in Markdown or HTML. Behind `@`, `#` and the colon of an address
 * stands a joiner of no width, which keeps hosts from making links and mentions of them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&$=:^"']/gu, (sign) => ESCAPED[sign] ?? `\\${sign}`)
    .replace(/[@#]|(?<=\b(?:https?|ftp|mailto|GH)\b):|(?<=\bwww)\./giu, `$&${JOINER}`);
}

const JOINER = '\u2060';

/** Signs that Markdown does not need escaped in the middle of a line, so that the text stays readable. */
const ESCAPED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'{}()-.!:^"\'=+'].map((sign) => [sign, sign])),
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};
