import type {LoadContext} from '@docusaurus/types';

import fs from 'node:fs/promises';
import path from 'node:path';
import type {DocumentInfo, RawFile} from '../core/model.js';
import type {Dataset, VersionInput} from '../core/stages.js';
import type {PluginOptions} from '../options.js';
import {makesBook} from './book/file-name.js';
import {DATASET_FOLDER} from './dataset-folder.js';
import {isMdx} from './is-mdx.js';
import {llmsInfo} from './llms-info.js';
import {applyTrailingSlash} from './modules.js';
import {documentId, prefixStripper, type StripPrefix} from './number-prefixes.js';
import {readPartials} from './partials.js';
import {siteInfo} from './site-info.js';
import type {RawReader} from './raw-files.js';
import type {HostDocument, HostVersion} from './versions.js';

interface Host extends Pick<
  VersionInput,
  'locale' | 'original' | 'strings' | 'codeHash' | 'versionNames'
> {
  /** All versions, this one included. */
  readonly versions?: readonly HostVersion[];
}

const REFERENCES = /^references(?:[.-].*)?\.(?:ya?ml|json|bib)$/u;

/** Files that look like data, and those of them that are read beside the references. */
const DATA = /^[^.].*\.(?:ya?ml|json|bib)$/iu;
const READ: readonly string[] = ['schema.yml', 'glossary.yml', 'release.yml'];

/** Reads the files of one version: what the core needs, and no more than that. */
export async function readVersionInput(
  version: HostVersion,
  context: LoadContext,
  options: PluginOptions,
  host: Host,
  read: RawReader,
): Promise<VersionInput> {
  const strip = prefixStripper(context.siteConfig, options.docsPluginId);
  const documents = await Promise.all(
    version.documents.map((document) => documentInfo(document, version, context, strip, read)),
  );
  const book = makesBook(version.name, options.book, context);
  const {versions, ...common} = host;
  const llms = versions && (await llmsInfo(version, versions, context, options));
  return {
    ...common,
    name: version.name,
    documents: documents.filter((document) => document !== undefined),
    partials: await readPartials(version.folders, context.siteConfig.markdown.format, read),
    dataset: await readDataset(version, context.siteDir, read),
    ...(version.sidebars && {sidebars: Object.keys(version.sidebars)}),
    extraKeys: options.extraKeys,
    freshness: options.freshness,
    site: {...siteInfo(version, context, options), ...(llms && {llms})},
    ...(version.isLast && {embeds: {file: configFile(context), tables: options.embeds}}),
    ...(book && {book}),
  };
}

function configFile({siteDir, siteConfigPath}: LoadContext): string {
  return path.relative(siteDir, siteConfigPath).split(path.sep).join('/');
}

/** A translated document is read beside the one that it translates; facts come from the latter. */
async function documentInfo(
  {doc, draft, file, path: docPath, canonical, noIndex}: HostDocument,
  version: HostVersion,
  context: LoadContext,
  strip: StripPrefix,
  read: RawReader,
): Promise<DocumentInfo | undefined> {
  const original = path.join(version.folder, docPath);
  const page = await read(file);
  const raw = original === file ? page : ((await read(original)) ?? page);
  if (!page || !raw) {
    return undefined;
  }
  const {id: _own, ...others} = doc.frontMatter;
  const pathId = documentId(docPath, others, strip);
  return {
    id: doc.id,
    path: docPath,
    ...(pathId !== docPath.replace(/\.mdx?$/iu, '') && {pathId}),
    title: doc.title,
    permalink: doc.permalink,
    url: absolute(doc.permalink, context),
    ...(canonical !== undefined && {canonical: absolute(canonical, context)}),
    ...(noIndex && {noIndex}),
    ...(doc.description && {description: doc.description}),
    ...(doc.frontMatter.image !== undefined && {hasImage: true}),
    ...updatedOn(doc),
    raw,
    ...(page.file !== raw.file && {localized: page}),
    draft,
    unlisted: doc.unlisted,
    mdx: isMdx(docPath, doc.frontMatter['mdx'], context.siteConfig.markdown.format),
  };
}

/** The day that the document or its history names. */
function updatedOn({frontMatter, lastUpdatedAt}: HostDocument['doc']): {updated?: string} {
  const date = frontMatter.last_update?.date ?? lastUpdatedAt;
  const time = date == null ? NaN : new Date(date).getTime();
  return Number.isNaN(time) ? {} : {updated: new Date(time).toISOString().slice(0, 10)};
}

function absolute(permalink: string, {siteConfig}: LoadContext): string {
  return siteConfig.url + applyTrailingSlash(permalink, siteConfig);
}

async function readDataset(
  {folder, folders}: HostVersion,
  siteDir: string,
  read: RawReader,
): Promise<Dataset> {
  const translated = folders.find((candidate) => candidate !== folder);
  const inData = (base: string, name: string) => read(path.join(base, DATASET_FOLDER, name));
  const names = await listFiles(path.join(folder, DATASET_FOLDER));
  const references = names.filter((name) => REFERENCES.test(name)).sort();
  const [schema, glossary, release, localizedSchema, localizedGlossary] = await Promise.all([
    inData(folder, 'schema.yml'),
    inData(folder, 'glossary.yml'),
    inData(folder, 'release.yml'),
    translated === undefined ? undefined : inData(translated, 'schema.yml'),
    translated === undefined ? undefined : inData(translated, 'glossary.yml'),
  ]);
  const unread = names
    .filter((name) => DATA.test(name) && !READ.includes(name) && !references.includes(name))
    .map((name) => path.relative(siteDir, path.join(folder, DATASET_FOLDER, name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const files = await Promise.all(references.map((name) => inData(folder, name)));
  return {
    ...(schema && {schema}),
    ...(glossary && {glossary}),
    ...(release && {release}),
    ...(localizedSchema && {localizedSchema}),
    ...(localizedGlossary && {localizedGlossary}),
    references: files.filter((raw): raw is RawFile => raw !== undefined),
    ...(unread.length > 0 && {unread}),
  };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return await fs.readdir(folder);
  } catch {
    return [];
  }
}
