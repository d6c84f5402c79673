import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {schemaCheck} from '../setup/json-schema';
import {root} from '../setup/paths';
import {pageKinds} from './pages';
import {startSession} from './session';

const session = startSession();
const build = path.join(root, 'build');

async function json(...names: readonly string[]): Promise<object> {
  return JSON.parse(await readFile(path.join(build, ...names), 'utf8')) as object;
}

describe.each(['docs/data', 'docs/next/data', 'docs/1.0/data'])('the data below %s', (folder) => {
  it('fit their schema, file by file', async () => {
    const check = schemaCheck(await json(folder, 'schema.json'));
    const names = await readdir(path.join(build, folder), {recursive: true});
    const files = names.filter((name) => name.endsWith('.json') && name !== 'schema.json');
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      expect({name, errors: check(await json(folder, name))}).toEqual({name, errors: []});
    }
  });
});

it.each(['technique', 'glossary', 'bibliography'] as const)(
  'a page of the kind “%s” links to its data, in its text and in its head',
  async (kind) => {
    const page = await session.open(pageKinds[kind]);
    const alternate = page.locator('head link[rel="alternate"][type="application/json"]');
    const href = await alternate.getAttribute('href');
    expect(await page.locator('article a[href$=".json"]').getAttribute('href')).toBe(href);
    const response = await page.request.get(new URL(href ?? '', session.url).href);
    expect(response.status()).toBe(200);
    expect(await response.json()).toMatchObject({version: '2.0'});
  },
);
