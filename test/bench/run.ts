// Builds generated sites with the plugin and without it, and prints what the plugin costs.
//
//   npm run bench                       all sizes
//   npm run bench -- --docs 100         one size
//   npm run bench -- --runs 3           the median of three builds each
//   npm run bench -- --book             the book of 50 documents, beside docs-to-pdf with Chromium
//   npm run bench -- --book --docs 1000 the book alone
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {findBrowser} from '../setup/browser';
import {tmpDir} from '../setup/paths';
import {benchBook} from './book';
import {generateSite} from './generate';
import type {Size} from './generate';
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

const browser = await findBrowser();
const results = [];
for (const size of sizes) {
  const name = `${size.documents} documents × ${size.versions} version${size.versions > 1 ? 's' : ''}`;
  console.log(`\n${name}, ${size.terms} terms`);
  const without: Measured[] = [];
  const withPlugin: Measured[] = [];
  // In turns, so that a machine that gets slower or faster meets both alike.
  for (let run = 0; run < runs; run += 1) {
    without.push(await measure(size, false));
    withPlugin.push(await measure(size, true));
  }
  const result = {size, without: median(without), with: median(withPlugin)};
  printTable(result.without, result.with);
  results.push(result);
}
const file = path.join(tmpDir, 'bench.json');
await writeFile(file, JSON.stringify(results, null, 2));
console.log(`\n${JSON.stringify(results)}`);

async function measure(size: Size, withPlugin: boolean): Promise<Measured> {
  const dir = path.join(tmpDir, `bench-${withPlugin ? 'with' : 'without'}`);
  await generateSite(dir, size, withPlugin);
  console.log(`  building ${withPlugin ? 'with' : 'without'} the plugin …`);
  const measured = await measureBuild(dir, browser);
  await rm(dir, {recursive: true, force: true});
  return measured;
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
