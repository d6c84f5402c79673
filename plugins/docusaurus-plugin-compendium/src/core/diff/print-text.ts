import {isEmptyDiff} from './diff.js';
import type {DataDiff} from './diff-model.js';
import {outlineDiff, type OutlineLine} from './outline.js';

const SIGNS = {added: '+', removed: '-', renamed: '>', changed: '~'} as const;

/** A diff for a terminal. */
export function printDiffText(diff: DataDiff): string {
  const {title, summary, sections} = outlineDiff(diff);
  if (isEmptyDiff(diff)) {
    return `${title}\nNo changes of the data.\n`;
  }
  const blocks = sections.map(({heading, lines}) =>
    [heading, ...lines.flatMap((line) => printLine(line, 1))].join('\n'),
  );
  return `${title}\n${summary}\n\n${blocks.join('\n\n')}\n`;
}

function printLine({kind, label, text, lines}: OutlineLine, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const words = label === '' ? text : `${label}: ${text}`;
  return [
    `${indent}${SIGNS[kind]} ${words.replace(/\s*\n\s*/gu, ' ')}`,
    ...lines.flatMap((each) => printLine(each, depth + 1)),
  ];
}
