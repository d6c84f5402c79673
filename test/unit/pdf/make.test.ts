import {expect, it, vi} from 'vitest';
import {makeBook, type BookSettings} from '#plugin/pdf/make.js';
import type {Engine} from '#plugin/pdf/engine/engine.js';
import {DEFAULT_FONTS} from '#plugin/pdf/fonts/families.js';
import type {OutlineItem, ReadDocument, Words} from '#plugin/pdf/model.js';

const ids = (count: number): readonly string[] =>
  Array.from({length: count}, (_, index) => `d${index}`);

function documents(count: number): ReadonlyMap<string, ReadDocument> {
  return new Map(
    ids(count).map((id) => [
      id,
      {id, title: id, permalink: `/${id}`, source: `${id}.md`, article: {children: []}},
    ]),
  );
}

const words: Words = {
  ...{contents: '', tables: '', figures: '', table: '', figure: '', page: '', version: ''},
  ...{address: '', licence: '', author: '', volume: 'Volume {number} of {count}'},
};

const settings: BookSettings = {
  meta: {
    ...{title: 'B', subtitle: '', version: '1', documentTitle: 'B', lang: 'en', authors: []},
    ...{date: new Date(0), address: 'https://example.org/', licence: '', notice: ''},
  },
  words,
  fonts: DEFAULT_FONTS,
  ...{paper: 'A4', contentsDepth: 1, template: '', cover: '', origins: new Map()},
};

/** Makes a book with an engine that sets nothing. */
async function make(count: number, name: Engine['name'], volumeSize?: number) {
  const run = vi.fn<Engine['run']>(() =>
    Promise.resolve({remarks: [{level: 'error', message: 'stopped here'}]}),
  );
  const outline = ids(count).map((id): OutlineItem => ({kind: 'doc', id}));
  const assets = {
    picture: () => '',
    styles: {variable: () => undefined, of: () => ({})},
    metrics: {covers: () => true, coversAll: () => true, width: () => 1},
    fonts: () => [],
  };
  const own = {...settings, ...(volumeSize !== undefined && {volumeSize})};
  const engine = {name, version: '0', assertsUA: false, run};
  const progress = vi.fn();
  const made = makeBook(outline, documents(count), own, assets, engine, vi.fn(), progress);
  const message = await made.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  const told = progress.mock.calls.flat() as readonly string[];
  return {message, told, jobs: run.mock.calls.map(([job]) => job)};
}

it('refuses more documents than the WebAssembly engine can set, and says what helps', async () => {
  const {message, jobs} = await make(901, 'wasm');
  expect(jobs).toEqual([]);
  expect(message).toMatch(/901 documents.*WebAssembly.*900/u);
  expect(message).toMatch(/book\.volumes/u);
});

it.each([
  ['as many as it can', 900, 'wasm', undefined],
  ['volumes that are small enough', 1000, 'wasm', 500],
  ['any number with the native engine', 1000, 'native', undefined],
] as const)('sets %s', async (_, count, name, size) => {
  const {message, jobs} = await make(count, name, size);
  expect(message).toContain('stopped here');
  const chapters = jobs[0]?.files.filter(({path}) => path.startsWith('/chapters/'));
  expect(chapters).toHaveLength(size ?? count);
});

it.each([
  ['at once', 199, ['setting 199 documents']],
  ['at each step where it is long', 200, ['converting 200 documents', 'setting 200 documents']],
])('says how a book goes on %s', async (_, count, expected) => {
  expect((await make(count, 'native')).told).toEqual(expected);
});

it('says on the cover of a volume which it is', async () => {
  const {jobs} = await make(4, 'native', 2);
  const data = jobs[0]?.files.find(({path}) => path === '/data.typ')?.content;
  expect(data).toContain('part: "Volume 1 of 2"');
  expect(data).toContain('document-title: "B, Volume 1 of 2"');
});
