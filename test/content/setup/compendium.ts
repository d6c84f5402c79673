import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {linkVersion} from '#plugin/core/link/link.js';
import type {DocumentInfo, RawFile, Statement} from '#plugin/core/model.js';
import {createCollector} from '#plugin/core/problem.js';
import {readVersion} from '#plugin/core/read/version.js';
import type {ReadPage} from '#plugin/core/stages.js';
import {validateVersion} from '#plugin/core/validate/version.js';
import {parse} from 'yaml';
import {root} from '../../setup/paths.js';

const docsDir = path.join(root, 'docs');

/** A page with its whole front matter, of which the plugin keeps only what it needs. */
export interface ContentPage {
  /** Path below `docs/`: what a failure names. */
  readonly path: string;
  readonly page: ReadPage;
  readonly front: Readonly<Record<string, unknown>>;
}

const {report, problems} = createCollector();
const documents = readdirSync(docsDir, {recursive: true, encoding: 'utf8'})
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.mdx?$/u.test(file) && !/(?:^|\/)_/u.test(file))
  .sort()
  .map(documentInfo);
const version = readVersion(
  {
    name: 'current',
    locale: 'en',
    documents,
    dataset: {
      schema: readRaw('_data/schema.yml'),
      glossary: readRaw('_data/glossary.yml'),
      references: [readRaw('_data/references.yml')],
    },
    extraKeys: [],
    strings: {references: '', backLinks: '', yes: '', no: ''},
    codeHash: '',
  },
  report,
);
validateVersion(version, report);

/** The current version as the plugin reads it, without a build. */
export const compendium = linkVersion(version);

/** What the plugin has to say about it. */
export const contentProblems = problems();

export const pages: readonly ContentPage[] = compendium.pages.map((page) => ({
  path: page.doc.path,
  page,
  front: frontMatter(textOf(page.doc.path)),
}));

/** A statement with where it stands. */
export interface Stated {
  /** `techniques/alcohol.md, effectDuration, line 12`. */
  readonly where: string;
  readonly collection: string;
  readonly field: string;
  readonly statement: Statement;
}

/** Every statement of every entry. */
export const statements: readonly Stated[] = compendium.pages.flatMap(({doc, entry}) =>
  Object.entries(entry?.fields ?? {}).flatMap(([field, list]) =>
    list.map((statement) => ({
      where: `${doc.path}, ${field}, line ${statement.at.line}`,
      collection: entry?.collection ?? '',
      field,
      statement,
    })),
  ),
);

/** Text of a file below `docs/`. */
export function textOf(file: string): string {
  return readFileSync(path.join(docsDir, file), 'utf8');
}

function documentInfo(file: string): DocumentInfo {
  const id = file.replace(/\.mdx?$/u, '');
  return {
    id,
    path: file,
    title: String(frontMatter(textOf(file))['title']),
    permalink: `/docs/${id.replace(/\/?index$/u, '')}`,
    raw: readRaw(file),
    draft: false,
    unlisted: false,
    mdx: file.endsWith('.mdx'),
  };
}

function frontMatter(text: string): Readonly<Record<string, unknown>> {
  const [, yaml = ''] = /^---\n(.*?)\n---\n/su.exec(text) ?? [];
  return (parse(yaml) ?? {}) as Readonly<Record<string, unknown>>;
}

function readRaw(file: string): RawFile {
  return {file: `docs/${file}`, bytes: readFileSync(path.join(docsDir, file))};
}
