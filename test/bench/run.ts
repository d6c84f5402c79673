// Builds generated sites with the plugin and without it, and prints what the plugin costs.
//
//   npm run bench                       all sizes
//   npm run bench -- --docs 100         one size
//   npm run bench -- --runs 3           the median of three builds each
//   npm run bench -- --book             the book of 50 documents, beside docs-to-pdf with Chromium
//   npm run bench -- --book --docs 1000 the book alone
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {findBrowser} from '../setup/browser';
import {tmpDir} from '../setup/paths';
import {benchBook} from './book';
import {generateSite} from './generate';
import type {Extent, Size} from './generate';
import {measureBuild} from './measure';
import type {Measured} from './measure';
import {printTable} from './print';

const allSizes: readonly Size[] = [
  {documents: 100, terms: 1000, versions: 3},
  {documents: 500, terms: 1000, versions: 3},
  {documents: 2000, terms: 1000, versions: 1},
];

const {values} = parseArgs({
  options: {
    book: {type: 'boolean', default: false},
    docs: {type: 'string'},
    runs: {type: 'string', default: '1'},
  },
});
await mkdir(tmpDir, {recursive: true});
if (values.book) {
  await benchBook(Number(values.docs ?? 50), values.docs === undefined);
  process.exit(0);
}
const sizes = allSizes.filter(({documents}) => !values.docs || documents === Number(values.docs));
const runs = Math.max(1, Number(values.runs));
if (sizes.length === 0) {
  console.error(`--docs is one of ${allSizes.map(({documents}) => documents).join(', ')}.`);
  process.exit(1);
}

const building: Readonly<Record<Extent, string>> = {
  without: 'building without the plugin',
  documents: 'building with the plugin, without pages of sources and options',
  with: 'building with the plugin as it is by default',
};
const browser = await findBrowser();
const results = [];
// Deleted when all is measured: for minutes after many files were deleted, Linux takes several times
// as long to make new ones, which the next build would be blamed for.
const sites: string[] = [];
for (const size of sizes) {
  const name = `${size.documents} documents × ${size.versions} version${size.versions > 1 ? 's' : ''}`;
  console.log(`\n${name}, ${size.terms} terms`);
  const all: Record<Extent, Measured[]> = {without: [], documents: [], with: []};
  // In turns, so that a machine that gets slower or faster meets all alike.
  for (let run = 0; run < runs; run += 1) {
    all.without.push(await measure(size, 'without'));
    all.documents.push(await measure(size, 'documents'));
    all.with.push(await measure(size, 'with'));
  }
  const result = {
    size,
    without: median(all.without),
    documents: median(all.documents),
    with: median(all.with),
  };
  printTable(result.without, [
    {name: 'documents alone', measured: result.documents},
    {name: 'with all pages', measured: result.with},
  ]);
  results.push(result);
}
await Promise.all(sites.map((dir) => rm(dir, {recursive: true, force: true})));
const file = path.join(tmpDir, 'bench.json');
await writeFile(file, JSON.stringify(results, null, 2));
console.log(`\n${JSON.stringify(results)}`);

async function measure(size: Size, extent: Extent): Promise<Measured> {
  const dir = await mkdtemp(path.join(tmpDir, `bench-${extent}-`));
  sites.push(dir);
  await generateSite(dir, size, extent);
  console.log(`  ${building[extent]} …`);
  return measureBuild(dir, browser);
}

/** The middle of each figure on its own. */
function median(all: readonly Measured[]): Measured {
  const keys = Object.keys(all[0] ?? {}) as (keyof Measured)[];
  const middle = (key: keyof Measured): number => {
    const sorted = all.map((measured) => measured[key]).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  };
  return Object.fromEntries(keys.map((key) => [key, middle(key)])) as unknown as Measured;
}
