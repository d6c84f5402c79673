import {escapeMarkdown} from '../diff/print-markdown.js';
import {countStale} from './find.js';
import type {LinkFinding} from './links.js';
import type {StalePage, StaleReport, StaleSource} from './stale-model.js';

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What needs checking for a terminal; links only when they were looked at. */
export function printStaleText(report: StaleReport, links?: readonly LinkFinding[]): string {
  const sections = sectionsOf(report, links).map(({heading, lines}) =>
    [`${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return `${[headOf(report, links), ...sections].join('\n\n')}\n`;
}

/** The same as Markdown; the words of authors are escaped. */
export function printStaleMarkdown(report: StaleReport, links?: readonly LinkFinding[]): string {
  const sections = sectionsOf(report, links).map(
    ({heading, lines}) =>
      `### ${heading}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`,
  );
  const head = ['## What needs checking', escapeMarkdown(headOf(report, links))];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

function headOf(report: StaleReport, links: readonly LinkFinding[] = []): string {
  const {version, asOf, next} = report;
  const rest = next
    ? ` The next check is due on ${next.date} (${counted(next.pages, 'page')}).`
    : '';
  const state =
    countStale(report) + links.length === 0 ? 'Nothing needs checking.' : 'This needs checking.';
  return `${version.label}, as of ${asOf}: ${state}${rest}`;
}

const STATUS = {
  retracted: 'retracted',
  concern: 'under an expression of concern',
  superseded: 'superseded',
} as const;

function sectionsOf(report: StaleReport, links: readonly LinkFinding[] = []): readonly Section[] {
  const {due, undated, marked, unidentified} = report;
  const isDead = ({state}: LinkFinding) => state === 'dead';
  return [
    {
      heading: 'Checks that are due',
      lines: due.map(
        ({checked, due: date, ...page}) =>
          `${pageLine(page)}; due since ${date}, last checked ${checked ?? '(no date)'}`,
      ),
    },
    {heading: 'Entries without a date of their check', lines: undated.map(pageLine)},
    {
      heading: 'Sources that are retracted, in doubt or superseded',
      lines: marked.map(
        ({status, by, ...source}) =>
          `${sourceLine(source)}: ${STATUS[status]}${by === undefined ? '' : ` by ${by}`}`,
      ),
    },
    {heading: 'Sources without an identifier', lines: unidentified.map(sourceLine)},
    {heading: 'Dead links', lines: links.filter(isDead).map(linkLine)},
    {
      heading: 'Links without a clear answer',
      lines: links.filter((link) => !isDead(link)).map(linkLine),
    },
  ].filter(({lines}) => lines.length > 0);
}

function pageLine({file, title, facts}: StalePage): string {
  return `${file}: ${title}, ${counted(facts.length, 'fact')}`;
}

function sourceLine({file, line, id, label, citedIn}: StaleSource): string {
  return `${file}:${line}: ${label} (${id}), cited by ${counted(citedIn.length, 'page')}`;
}

function linkLine({url, reason, places}: LinkFinding): string {
  return `${url}: ${reason}; in ${places.join(', ')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
