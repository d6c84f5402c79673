import {checkVersion} from '#plugin/core/check.js';
import type {NeedsCheckingView} from '#plugin/core/derive/needs-checking-model.js';
import {needsCheckingFigure} from '#plugin/core/derive/needs-checking.js';
import {linkVersion} from '#plugin/core/link/link.js';
import {createCollector} from '#plugin/core/problem.js';
import {addMonths} from '#plugin/core/stale/due.js';
import {findStale} from '#plugin/core/stale/find.js';
import {webLinks} from '#plugin/core/stale/links.js';
import {printStaleMarkdown, printStaleText} from '#plugin/core/stale/print.js';
import {describe, expect, it} from 'vitest';
import {versionInput, type VersionTexts} from '../../setup/version';

const TODAY = '2027-01-31';
const FRESHNESS = {months: 12, dueField: 'ringed'};

function version(texts: VersionTexts) {
  const {report, problems} = createCollector();
  const input = {...versionInput(texts), freshness: FRESHNESS};
  return {linked: linkVersion(checkVersion(input, report)), problems: problems()};
}

function stale(texts: VersionTexts) {
  return findStale(version(texts).linked, FRESHNESS, TODAY);
}

function view(texts: VersionTexts): NeedsCheckingView | undefined {
  return needsCheckingFigure(undefined, version(texts).linked)?.view;
}

const page = (front: string) => `---\ntitle: Robin\n${front}\n---\n`;
const checked = (date: string, more = '') => page(`last_update: {date: ${date}}${more}`);
const one = (text: string, path = 'birds/robin.md') => stale({docs: {[path]: text}});

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-23', 6, '2027-05-23'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-08-31', 18, '2028-02-29'],
  ])('%s and %i', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });
});

describe('checks', () => {
  it.each([
    ['that were done long ago are due', checked('2026-01-31'), ['2027-01-31']],
    ['that were done less than the time ago are not', checked('2026-02-01'), []],
    ['are due when a field says so', checked('2026-12-01', '\nringed: 2027-01-01'), ['2027-01-01']],
    ['are not due before a field says so', checked('2020-01-01', '\nringed: 2027-02'), []],
    ['are due from the first day of a month', page('ringed: 2027-01'), ['2027-01-01']],
  ])('%s', (_, text, due) => {
    expect(one(text).due.map((each) => each.due)).toEqual(due);
  });

  it('of pages that are no entries count when they name a day', () => {
    expect(one(checked('2020-01-01'), 'guide.md').due).toHaveLength(1);
    expect(one(page(''), 'guide.md').undated).toEqual([]);
  });

  it('are missing on entries that name no day, whose facts are told with their lines', () => {
    expect(one(page('diet: [seeds, insects]')).undated).toEqual([
      {
        title: 'Robin',
        href: '/docs/birds/robin',
        file: 'docs/birds/robin.md',
        facts: [
          {field: 'diet', line: 3},
          {field: 'diet', line: 3},
        ],
      },
    ]);
  });

  it('name the next day on which one is due', () => {
    const docs = {
      'birds/a.md': checked('2026-06-06'),
      'birds/b.md': checked('2026-05-05'),
      'birds/c.md': checked('2026-05-05'),
      'birds/d.md': checked('2020-01-01'),
    };
    expect(stale({docs}).next).toEqual({date: '2027-05-05', pages: 2});
  });

  it('of drafts and unlisted pages are nobody’s concern', () => {
    const docs = {'birds/a.md': checked('2020-01-01'), 'birds/b.md': page('')};
    const hidden = Object.keys(docs);
    expect(stale({docs, drafts: hidden})).toMatchObject({due: [], undated: []});
    expect(stale({docs, unlisted: hidden})).toMatchObject({due: [], undated: []});
  });
});

describe('sources', () => {
  const source = (more: string) =>
    `references:\n  - {id: gray, type: book, title: Robins, author: [{family: Gray}], publisher: Nest${more}}\n  - {id: hill, type: book, title: Finches, author: [{family: Hill}], publisher: Nest, ISBN: "2"}\n`;
  const docs = {'birds/robin.md': page('song: {value: loud, cite: gray}')};
  const of = (more: string) => stale({docs, references: source(more)});

  it('without anything to find them by are told, with the pages that cite them', () => {
    expect(of('').unidentified).toMatchObject([
      {id: 'gray', label: 'Gray', line: 2, citedIn: [{title: 'Robin'}]},
    ]);
    expect(of(', DOI: 10.1000/x').unidentified).toEqual([]);
  });

  it.each([
    ['{status: retracted}', {status: 'retracted'}],
    ['{status: concern}', {status: 'concern'}],
    ['{superseded-by: hill}', {status: 'superseded', by: 'Hill'}],
    ['{status: retracted, superseded-by: hill}', {status: 'retracted', by: 'Hill'}],
  ])('with the mark %s are told, also on the page', (custom, mark) => {
    const references = source(`, ISBN: "1", custom: ${custom}`);
    expect(stale({docs, references}).marked).toMatchObject([{id: 'gray', ...mark}]);
    expect(view({docs, references})?.marked).toMatchObject([{label: 'Gray', ...mark}]);
  });

  it.each([
    ['{status: retrcted}', 'enum-value', 'retracted'],
    ['{status: 7}', 'enum-value', undefined],
    ['{superseded-by: hil}', 'dangling-cite', 'hill'],
    ['{superseded-by: [hill]}', 'dangling-cite', undefined],
  ])('with the slip %s are reported', (custom, rule, suggestion) => {
    const {problems} = version({docs, references: source(`, ISBN: "1", custom: ${custom}`)});
    expect(problems.filter((problem) => problem.rule === rule)).toMatchObject([
      {line: 2, ...(suggestion !== undefined && {suggestion})},
    ]);
  });
});

describe('the page', () => {
  const docs = {
    'birds/a.md': checked('2020-01-01'),
    'birds/b.md': checked('2026-05-05'),
    'birds/c.md': checked('2026-05-05', '\nringed: 2020-06'),
    'birds/d.md': checked('2026-05-05'),
    'birds/e.md': page(''),
  };

  it('names days and no verdict, entries without a day first', () => {
    const rows = view({docs})?.checks.map(({due, checked: last, pages}) => [
      due?.iso,
      last?.iso,
      pages.length,
    ]);
    expect(rows).toEqual([
      [undefined, undefined, 1],
      ['2020-06-01', '2026-05-05', 1],
      ['2021-01-01', '2020-01-01', 1],
      ['2027-05-05', '2026-05-05', 2],
    ]);
  });

  it('writes days in the language of the reader', () => {
    expect(view({docs, locale: 'es'})?.checks[1]?.due?.text).toBe('1 de junio de 2020');
  });
});

describe('links', () => {
  it('are those of sources, facts and prose, each once, with their places', () => {
    const {linked} = version({
      docs: {
        'birds/robin.md': `${page('')}\n[a](https://example.org/a#b) [b](./wren.md) [c](mailto:a@b.org)\n`,
      },
      references:
        'references:\n  - {id: gray, type: book, title: A, author: [{family: Gray}], URL: "https://example.org/a"}\n',
    });
    expect(webLinks(linked)).toEqual([
      {
        url: 'https://example.org/a',
        places: ['docs/_data/references.yml:2', 'docs/birds/robin.md:6'],
      },
    ]);
  });
});

describe('print', () => {
  const report = one(checked('2020-01-01'));
  const dead = {
    url: 'https://example.org/a',
    places: ['a.md:3'],
    state: 'dead',
    reason: 'HTTP 404',
  } as const;
  const clean = {...report, due: [], unidentified: [], marked: []};

  it('says what is due, where, and since when', () => {
    const text = printStaleText(report, [dead]);
    expect(text).toContain('docs/birds/robin.md: Robin, 0 facts; due since 2021-01-01');
    expect(text).toContain('https://example.org/a: HTTP 404; in a.md:3');
    expect(text).not.toContain('Links without a clear answer');
  });

  it('says when nothing is', () => {
    expect(printStaleText(clean)).toBe('current, as of 2027-01-31: Nothing needs checking.\n');
  });

  it('makes a list in Markdown', () => {
    expect(printStaleMarkdown(report)).toMatch(/^### Checks that are due\n\n- docs/mu);
  });
});
