import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {brokenLinks} from '../setup/links';
import {
  copyExample,
  createClassicSite,
  installPackage,
  packPlugin,
  runWell,
} from '../setup/package';
import {root} from '../setup/paths';
import {followQuickStart, quickStart} from '../setup/quick-start';
import {buildWell, readPage, textOf} from '../setup/site';
import {tablesOf} from '../setup/table';

let archive: string;

beforeAll(async () => {
  archive = await packPlugin();
});

describe('the package', () => {
  it('has no fault that publint knows', async () => {
    const publint = path.join(root, 'node_modules/publint/src/cli.js');
    await runWell(process.execPath, [publint, 'run', archive, '--strict'], root);
  });

  it('has types that every way of importing finds', async () => {
    const attw = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    await runWell(process.execPath, [attw, archive, '--profile', 'esm-only'], root);
  });
});

describe('the example of planets, with the package', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyExample('planets');
    await installPackage(archive, dir);
    await buildWell(dir);
  });

  it('compares the entries of each version', async () => {
    const [before] = tablesOf(await readPage(dir, 'comparison'));
    const [after, moons] = tablesOf(await readPage(dir, 'next/comparison'));
    expect(Object.keys(before?.rows ?? {})).toHaveLength(9);
    expect(Object.keys(after?.rows ?? {})).toHaveLength(8);
    expect(before?.rows).toHaveProperty('Pluto');
    expect(after?.rows).not.toHaveProperty('Pluto');
    expect(Object.keys(moons?.rows ?? {})[0]).toBe('Titan');
  });

  it('orders sizes by value', async () => {
    const [planets] = tablesOf(await readPage(dir, 'next/comparison'));
    const names = Object.keys(planets?.rows ?? {});
    expect(names.indexOf('Jupiter')).toBeLessThan(names.indexOf('Saturn'));
    expect(names.indexOf('Earth')).toBeLessThan(names.indexOf('Mercury'));
  });

  it('shows both figures where sources disagree', async () => {
    const venus = await readPage(dir, 'next/planets/venus');
    expect(textOf(venus, 'article section')).toMatch(/243\.686 days.*243\.02 days/u);
  });

  it('lists the moons of a planet', async () => {
    const mars = await readPage(dir, 'next/planets/mars');
    expect(textOf(mars, 'article')).toMatch(/Moons in this compendium.*Deimos.*Phobos/u);
  });

  it('has no broken link or anchor', async () => {
    expect(await brokenLinks(dir)).toEqual([]);
  });
});

const languages = [
  {language: 'javascript', config: 'docusaurus.config.js'},
  {language: 'typescript', config: 'docusaurus.config.ts'},
] as const;

describe('the quick start', () => {
  const sites = new Map<string, string>();

  beforeAll(async () => {
    for (const {language, config} of languages) {
      const dir = await createClassicSite(language);
      await installPackage(archive, dir);
      await followQuickStart(dir, config);
      await buildWell(dir);
      sites.set(language, dir);
    }
  });

  it('names all of its files', async () => {
    expect((await quickStart()).map(({file}) => file)).toEqual([
      'docusaurus.config.js',
      'docs/_data/schema.yml',
      'docs/birds/robin.md',
      'docs/birds/index.mdx',
    ]);
  });

  it.each(languages)('makes a table and a box of facts in $language', async ({language}) => {
    const dir = sites.get(language) ?? '';
    const [birds] = tablesOf(await readPage(dir, 'docs/birds'));
    expect(birds?.hrefs).toEqual({Robin: '/docs/birds/robin'});
    const robin = await readPage(dir, 'docs/birds/robin');
    expect(textOf(robin, 'article section')).toContain('20–22 cm');
  });

  it('passes the type check of the template', async () => {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    await runWell(process.execPath, [tsc, '--noEmit', '-p', '.'], sites.get('typescript') ?? '');
  });
});
