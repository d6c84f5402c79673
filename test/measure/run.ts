import path from 'node:path';
import {pageKinds} from '../browser/pages';
import {findBrowser} from '../setup/browser';
import {root} from '../setup/paths';
import {serveBuild} from '../setup/serve';
import {pageBytes} from './bytes';
import {CATEGORIES, measure} from './lighthouse';
import {buildPlainSite} from './plain-site';

/** Where the browser listens; another one where this is taken. */
const PORT = Number(process.env['MEASURE_PORT'] ?? 9333);

const PAGES = [pageKinds.home, pageKinds.technique, pageKinds.compare, pageKinds.glossary];

/**
 * Measures pages of the built site beside the classic template of Docusaurus, both served in the
 * same way in the same run. Exit code 1: an aim was missed.
 */
async function main(): Promise<void> {
  const plan = await findBrowser();
  console.log('Building the classic template …');
  const plain = await site(await buildPlainSite(), ['', 'article'], 'classic template');
  const own = await site(root, PAGES, 'this site');
  const floor = Math.min(...plain.map(({scores: [performance = 0]}) => performance));
  const missed = own.filter(
    ({scores: [performance = 0, ...others]}) =>
      performance < floor || others.some((score) => score < 100),
  );
  for (const {page, scores, failed} of missed) {
    const slow = (scores[0] ?? 0) < floor ? ['performance'] : [];
    console.log(`Missed: /${page} ${[...slow, ...failed].join(', ')}`);
  }
  process.exitCode = missed.length > 0 ? 1 : 0;

  async function site(dir: string, pages: readonly string[], name: string) {
    const {url, close} = await serveBuild(dir, '/', {compress: true});
    const rows = [];
    console.log(`\n${name}: ${CATEGORIES.join(' / ')}, then KB of HTML, JS, CSS (gzipped), fonts`);
    for (const page of pages) {
      const result = await measure(url + page, plan, PORT);
      const file = page === '' ? 'index.html' : `${page}.html`;
      const bytes = await pageBytes(path.join(dir, 'build'), file, result.requested);
      const sizes = Object.values(bytes).map((size: number) => (size / 1000).toFixed(1));
      console.log(`  /${page}: ${result.scores.join(' / ')}; ${sizes.join(', ')}`);
      rows.push({page, ...result});
    }
    await close();
    return rows;
  }
}

await main();
