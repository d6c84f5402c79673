import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, it} from 'vitest';
import {root, tmpDir} from '../setup/paths';
import {brokenRules} from '../setup/validity';
import {pageKinds} from './pages';

/** Where the build holds a page that has another name than its address. */
const names: Readonly<Partial<Record<string, string>>> = {'': 'index', [pageKinds.notFound]: '404'};
const files = Object.entries(pageKinds).map(
  ([kind, page]) => [kind, path.join(root, 'build', `${names[page] ?? page}.html`)] as const,
);

it.each(files)('the page %s is valid HTML', async (_, file) => {
  expect([...(await brokenRules(file))]).toEqual([]);
});

it('what is wrong would be told', async () => {
  const file = path.join(tmpDir, 'invalid.html');
  await mkdir(tmpDir, {recursive: true});
  await writeFile(file, '<!doctype html><title>a</title><p id=a></p><ul id=a><div></div></ul>');
  expect([...(await brokenRules(file)).keys()]).toEqual(
    expect.arrayContaining(['no-dup-id', 'element-permitted-content']),
  );
});
