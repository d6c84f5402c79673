import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import type {Source} from '#plugin/core/model.js';
import {compendium} from './setup/compendium.js';

const {sources, citedIn} = compendium;

/** Ids of the sources whose details were checked when the evidence was gathered. */
const citable = new Set(
  readFileSync(path.join(import.meta.dirname, 'citable-ids.txt'), 'utf8')
    .trim()
    .split('\n'),
);

const TYPES = new Set(['article-journal', 'chapter', 'webpage']);

it('every source is cited', () => {
  expect(sources.filter(({id}) => !citedIn.has(id)).map(({id}) => id)).toEqual([]);
});

it('every source is of a type that is checked here', () => {
  const others = sources.filter(({csl}) => !TYPES.has(String(csl['type'])));
  expect(others.map(({id}) => id)).toEqual([]);
});

it.each(
  Object.entries({
    'a title that is no description in parentheses': ({csl}) =>
      /^[^(\s]/u.test(textOf(csl['title'])),
    'a year, or as a web page the statement that none was seen': ({csl}) =>
      /^\d{4}$/u.test(yearOf(csl)) ||
      (csl['type'] === 'webpage' &&
        csl['issued'] === undefined &&
        customOf(csl)['date-seen'] === false),
    'where it appeared': ({csl}) => textOf(csl['container-title']) !== '',
    'who wrote it, where it appeared on the web, or the statement that no name was seen': ({csl}) =>
      ['author', 'editor'].some((name) => isList(csl[name])) ||
      csl['type'] === 'webpage' ||
      customOf(csl)['author-seen'] === false,
    'a DOI, a PubMed id or an address': ({csl}) =>
      ['DOI', 'PMID', 'URL'].some((name) => textOf(csl[name]) !== ''),
    'no date or author that was said to be unseen': ({csl}) =>
      (customOf(csl)['date-seen'] === undefined || csl['issued'] === undefined) &&
      (customOf(csl)['author-seen'] === undefined || csl['author'] === undefined),
  } satisfies Record<string, (source: Source) => boolean>),
)('every source has %s', (_, isComplete) => {
  expect(sources.filter((source) => !isComplete(source)).map(({id}) => id)).toEqual([]);
});

it('every source was checked with the evidence, or says where its details were seen', () => {
  const unseen = sources.filter(
    ({id, csl}) => !citable.has(id) && !isList(customOf(csl)['fields-seen-at']),
  );
  expect(unseen.map(({id}) => id)).toEqual([]);
});

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function yearOf(csl: Source['csl']): string {
  const {['date-parts']: parts} = (csl['issued'] ?? {}) as {
    readonly 'date-parts'?: readonly (readonly unknown[])[];
  };
  return textOf(parts?.[0]?.[0]);
}

/** Where the dataset keeps what CSL has no variable for. */
function customOf(csl: Source['csl']): Readonly<Record<string, unknown>> {
  return (csl['custom'] ?? {}) as Readonly<Record<string, unknown>>;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
