import {chromium} from 'playwright-core';
import lighthouse from 'lighthouse';
import type {BrowserPlan} from '../setup/browser';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  /** Of 100, in the order of `CATEGORIES`. */
  readonly scores: readonly number[];
  /** Audits that cost points, by id, but for those of performance. */
  readonly failed: readonly string[];
  /** Paths of all that the page asked for. */
  readonly requested: readonly string[];
}

/** Lighthouse's scores of a page, as on a phone; the median of an odd number of runs by performance. */
export async function measure(
  url: string,
  plan: BrowserPlan,
  port: number,
  runs = 3,
): Promise<Scores> {
  const results: Scores[] = [];
  for (let run = 0; run < runs; run += 1) {
    results.push(await once(url, plan, port));
  }
  results.sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0));
  const median = results[Math.floor(runs / 2)];
  if (!median) {
    throw new Error('Nothing was measured.');
  }
  return median;
}

/** Each run has a browser of its own, so that none finds what another has kept. */
async function once(
  url: string,
  {executablePath, env}: BrowserPlan,
  port: number,
): Promise<Scores> {
  const browser = await chromium.launch({
    executablePath,
    env: {...process.env, ...env},
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, {
      port,
      onlyCategories: [...CATEGORIES],
      logLevel: 'error',
    });
    if (!result || result.lhr.runtimeError) {
      throw new Error(
        `Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message ?? ''}`,
      );
    }
    const {categories, audits} = result.lhr;
    const failed = CATEGORIES.slice(1).flatMap((id) =>
      (categories[id]?.auditRefs ?? [])
        .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1)
        .map((ref) => ref.id),
    );
    const details = audits['network-requests']?.details as
      {readonly items: readonly {readonly url: string}[]} | undefined;
    return {
      scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
      failed,
      requested: (details?.items ?? [])
        .filter((item) => item.url.startsWith('http'))
        .map((item) => new URL(item.url).pathname),
    };
  } finally {
    await browser.close();
  }
}
