import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {RouteConfig} from '@docusaurus/types';
import {checkedOn, sitemapOptions} from '../../../src/sitemap';

describe('the day of a document', () => {
  it.each([
    ['---\ntitle: A\nlast_update:\n  date: 2026-11-23\n---\n', '2026-11-23'],
    ["---\nlast_update: {date: '2026-01-02', author: B}\n---\n", '2026-01-02'],
    ['---\ntitle: A\n---\nlast_update', undefined],
  ])('in %j is %s', (text, day) => {
    expect(checkedOn(text)).toBe(day === undefined ? null : Date.parse(day));
  });
});

it('routes get the day of their document, and null without one, so that git is not asked', async () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'sitemap-'));
  mkdirSync(path.join(siteDir, 'docs'));
  writeFileSync(path.join(siteDir, 'docs/a.md'), '---\nlast_update:\n  date: 2026-11-23\n---\n');
  const routes = [
    {
      path: '/docs',
      component: 'c',
      routes: [{path: '/docs/a', component: 'c', metadata: {sourceFilePath: 'docs/a.md'}}],
    },
  ];
  const seen: RouteConfig[] = [];
  await sitemapOptions(siteDir, ['2.0']).createSitemapItems?.({
    routes,
    siteConfig: {} as never,
    defaultCreateSitemapItems: (params) => {
      seen.push(...params.routes);
      return Promise.resolve([]);
    },
  });
  expect(seen[0]?.metadata?.lastUpdatedAt).toBeNull();
  expect(seen[0]?.routes?.[0]?.metadata?.lastUpdatedAt).toBe(Date.parse('2026-11-23'));
});

it('leaves out what is not the latest version', () => {
  expect(sitemapOptions('', ['2.0', '1.0']).ignorePatterns).toEqual([
    '**/docs/next',
    '**/docs/next/**',
    '**/docs/1.0',
    '**/docs/1.0/**',
  ]);
});
