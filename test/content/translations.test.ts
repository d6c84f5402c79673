import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {root} from '../setup/paths.js';
import {compendium} from './setup/compendium.js';

type Mapping = Readonly<Record<string, unknown>>;

const locales = readdirSync(path.join(root, 'i18n'));

/** Keys of a schema that are texts for readers. */
const TEXTS = new Set(['label', 'plural', 'description', 'definition', 'inverse']);

it('there is a translation', () => {
  expect(locales).toContain('es');
});

describe.each(locales)('%s', (locale) => {
  const docs = path.join('i18n', locale, 'docusaurus-plugin-content-docs/current');

  it('translates every term of the glossary', () => {
    const {terms} = readYaml(`${docs}/_data/glossary.yml`) as {
      readonly terms: readonly {id: string}[];
    };
    expect(terms.map(({id}) => id).sort()).toEqual(compendium.terms.map(({id}) => id).sort());
  });

  it('translates every text of the schema', () => {
    expect(textsOf(readYaml(`${docs}/_data/schema.yml`))).toEqual(
      textsOf(readYaml('docs/_data/schema.yml')),
    );
  });

  it('has every word of the site that its code asks for', () => {
    const messages = readJson(`i18n/${locale}/code.json`);
    // A locale may also put words of Docusaurus in its own way.
    const own = Object.keys(messages).filter((id) => !id.startsWith('theme.'));
    expect(own.sort()).toEqual(siteMessages());
  });

  it('names every category of the sidebar', () => {
    const messages = readJson(`${docs}.json`);
    const labels = categoryLabels(readText('sidebars.ts'));
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter((label) => !(`sidebar.docs.category.${label}` in messages))).toEqual([]);
  });
});

/** Paths of the texts of a schema (`collections.technique.label`), in order of the alphabet. */
function textsOf(node: unknown, at: readonly string[] = []): readonly string[] {
  if (typeof node !== 'object' || node === null) {
    const [key = ''] = at.slice(-1);
    // Names of another vocabulary are no texts, though one key is called as a text is.
    if (at.includes('schemaOrg')) {
      return [];
    }
    const isOption = ['options', 'groups'].includes(at.at(-2) ?? '');
    return TEXTS.has(key) || isOption ? [at.join('.')] : [];
  }
  return Object.entries(node)
    .flatMap(([key, value]) => textsOf(value, [...at, key]))
    .sort();
}

/** Ids of the messages in the site's own code. */
function siteMessages(): readonly string[] {
  const files = readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'});
  const ids = files
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) => [
      ...readText(`src/${file}`).matchAll(/\bid(?:=|: )["']((?:site|home)\.[\w.-]+)["']/gu),
    ])
    .map(([, id = '']) => id);
  return [...new Set(ids)].sort();
}

function categoryLabels(source: string): readonly string[] {
  return [...source.matchAll(/category\('([^']+)'|label: '([^']+)'/gu)].map(
    ([, called, labelled]) => called ?? labelled ?? '',
  );
}

function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function readJson(file: string): Mapping {
  return JSON.parse(readText(file)) as Mapping;
}

function readYaml(file: string): Mapping {
  expect(existsSync(path.join(root, file)), `${file} is missing`).toBe(true);
  return parse(readText(file)) as Mapping;
}
