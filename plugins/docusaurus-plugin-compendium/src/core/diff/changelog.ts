import {isEmptyDiff} from './diff.js';
import type {ChangeKind, DataDiff} from './diff-model.js';
import {outlineDiff} from './outline.js';
import {escapeMarkdown} from './print-markdown.js';

/** Names stand for what changed in them: all of it would fill a changelog, and `diff` tells it. */
interface Named {
  readonly kind: ChangeKind;
  readonly title: string;
  readonly before?: {readonly title: string};
}

const KINDS: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  changed: 'Changed',
  renamed: 'Renamed',
  removed: 'Removed',
};

/**
 * What a release changes in the data, as a part of its section in a changelog.
 *
 * @param since - label of the release before; `undefined` for the first one
 */
export function printChangelog(diff: DataDiff, since: string | undefined): string {
  const head = `### Data${since === undefined ? '' : ` since ${escapeMarkdown(since)}`}`;
  if (isEmptyDiff(diff)) {
    return `${head}\n\nNo changes of the data.\n`;
  }
  const blocks = [
    ...diff.collections.map(({plural, entries}) => block(plural, entries)),
    block('Glossary', diff.terms),
    block('Bibliography', diff.sources),
  ];
  return `${[head, outlineDiff(diff).summary, ...blocks.filter((each) => each !== '')].join('\n\n')}\n`;
}

function block(heading: string, changes: readonly Named[]): string {
  const lines = Object.entries(KINDS).flatMap(([kind, word]) => {
    const names = changes.filter((change) => change.kind === kind).map(nameOf);
    return names.length > 0 ? [`- ${word}: ${names.join('; ')}`] : [];
  });
  return lines.length > 0 ? `#### ${escapeMarkdown(heading)}\n\n${lines.join('\n')}` : '';
}

function nameOf({title, before}: Named): string {
  const name = before && before.title !== title ? `${before.title} → ${title}` : title;
  return escapeMarkdown(name);
}

const UNRELEASED = /^## \[?Unreleased\]?.*$/imu;

/**
 * Puts a release into a changelog (Keep a Changelog). What stood under “Unreleased” becomes part of it;
 * without such a heading the release comes before the others.
 *
 * @param date - `2026-11-23`
 */
export function addRelease(
  changelog: string,
  release: {readonly version: string; readonly date: string; readonly data: string},
): string {
  const heading = `## [${release.version}] - ${release.date}`;
  const text = changelog.trim() === '' ? '# Changelog\n' : changelog;
  const unreleased = UNRELEASED.exec(text);
  const start = unreleased ? unreleased.index + unreleased[0].length : endOfIntroduction(text);
  const next = text.slice(start).search(/^(?:## |\[[^\]]+\]: )/mu);
  const end = next === -1 ? text.length : start + next;
  const notes = unreleased ? text.slice(start, end).trim() : '';
  const section = [heading, ...(notes === '' ? [] : [notes]), release.data.trim()].join('\n\n');
  const before = text.slice(0, unreleased ? start : end).trimEnd();
  const after = text.slice(end).trim();
  return `${[before, section, ...(after === '' ? [] : [after])].join('\n\n')}\n`;
}

/** Behind the title: the first heading of a release ends the introduction. */
function endOfIntroduction(text: string): number {
  return /^# .*$/mu.exec(text)?.[0].length ?? 0;
}
