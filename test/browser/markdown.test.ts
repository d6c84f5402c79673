import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, it} from 'vitest';
import {root} from '../setup/paths';

const build = path.join(root, 'build');

async function copies(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = await readdir(path.join(build, folder), {recursive: true});
  const files = names.filter((name) => name.endsWith('.md'));
  return Promise.all(
    files.map(
      async (name) => [name, await readFile(path.join(build, folder, name), 'utf8')] as const,
    ),
  );
}

it('every page of the docs has a copy without code and without relative links', async () => {
  const read = await copies('docs');
  expect(read.length).toBeGreaterThan(200);
  for (const [name, text] of read) {
    expect(text, name).toMatch(/^# .+\n\n> .+\n\n.*Neurolysis Compendium/u);
    expect(/<(?:div|span|svg|button|a|[A-Z]\w*)[\s>]/u.exec(text)?.[0], name).toBeUndefined();
    const links = [...text.matchAll(/\]\((?<to>[^)\s]+)/gu)].map(
      ({groups}) => groups?.['to'] ?? '',
    );
    expect(
      links.filter((to) => !/^(?:https?|mailto):/u.test(to)),
      name,
    ).toEqual([]);
  }
});

it('a copy has facts, tables and sources', async () => {
  const text = await readFile(path.join(build, 'docs/techniques/cryoneurolysis.md'), 'utf8');
  expect(text).toMatch(/- \*\*Reversibility\*\*: \[Wears off\]\(http/u);
  expect(text).toMatch(/^\| Outcome \|/mu);
  expect(text).toMatch(/^\d+\. .*doi/mu);
  const table = await readFile(path.join(build, 'docs/techniques.md'), 'utf8');
  expect(table).toMatch(/^\| \[?Cryoneurolysis/mu);
});

it.each(['', 'es/', 'docs/next/', 'docs/1.0/'])(
  'there is %sllms.txt, whose links lead to files',
  async (at) => {
    const text = await readFile(path.join(build, at, 'llms.txt'), 'utf8');
    const links = [...text.matchAll(/\]\((?<to>[^)]+)\)/gu)].map(({groups}) =>
      decodeURI(new URL(groups?.['to'] ?? '').pathname),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      await expect(readFile(path.join(build, link)), link).resolves.toBeDefined();
    }
  },
);
