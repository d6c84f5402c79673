import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {eject} from '@docusaurus/core/lib/commands/swizzle/actions.js';
import {getSwizzleConfig} from 'docusaurus-plugin-compendium';
import {beforeAll, describe, expect, it} from 'vitest';
import {root} from '../setup/paths';
import {run} from '../setup/process';
import {buildSite, buildFixture, copyFixture, docusaurusCommand, readPage} from '../setup/site';

const PLUGIN = 'docusaurus-plugin-compendium';
const PAGES = ['birds/robin', 'comparison', 'glossary', 'bibliography', 'habitats/woodland'];

/** Components with those inside them: ejecting one ejects these too. */
const components = Object.keys(getSwizzleConfig().components).filter((name) => !name.includes('/'));

let plain: string;

/** The sites with ejected components, by language. */
const ejected = new Map<string, string>();

beforeAll(async () => {
  plain = await buildFixture('minimal');
});

describe.each([
  {language: 'typescript', folder: 'src', ending: '.tsx'},
  {language: 'javascript', folder: 'lib', ending: '.js'},
])('in $language', ({language, folder, ending}) => {
  let dir: string;

  beforeAll(async () => {
    dir = await copyFixture('minimal');
    ejected.set(language, dir);
  });

  it('ejects a component that is safe to eject without a warning', async () => {
    const command = ['swizzle', PLUGIN, 'Citation', '--eject', `--${language}`];
    const {code, output} = await docusaurusCommand(dir, command);
    expect(code, output).toBe(0);
    expect(await readdir(path.join(dir, 'src/theme/Citation'))).toContain(`index${ending}`);
  });

  it('builds the same pages with every component ejected', async () => {
    const themePath = path.join(root, 'plugins', PLUGIN, folder, 'theme');
    const typescript = language === 'typescript';
    for (const componentName of components) {
      await eject({siteDir: dir, themePath, componentName, typescript});
    }
    const {code, output} = await buildSite(dir);
    expect(code, output).toBe(0);
    for (const page of PAGES) {
      expect(await articleOf(dir, page), page).toBe(await articleOf(plain, page));
    }
  });

  it('leaves code that one can read', async () => {
    const code = await readFile(path.join(dir, 'src/theme/TermPopups', `index${ending}`), 'utf8');
    expect(code).toContain('<TermPopup {...popup}');
    expect(code).toContain(`from '${PLUGIN}/client'`);
  });
});

it('leaves TypeScript whose types are known', async () => {
  const dir = ejected.get('typescript') ?? '';
  const tsconfig = {
    extends: '@docusaurus/tsconfig',
    compilerOptions: {
      baseUrl: null,
      strict: true,
      types: ['@docusaurus/module-type-aliases', '@docusaurus/theme-classic', `${PLUGIN}/theme`],
    },
    include: ['src'],
  };
  await writeFile(path.join(dir, 'tsconfig.json'), JSON.stringify(tsconfig));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const {code, output} = await run(process.execPath, [tsc, '-p', dir], {cwd: dir});
  expect(code, output).toBe(0);
});

/** The HTML of a page's article, without classes: the names of their modules depend on the file. */
async function articleOf(dir: string, page: string): Promise<string | null> {
  const $ = await readPage(dir, page);
  $('[class]').removeAttr('class');
  return $('article').html();
}
