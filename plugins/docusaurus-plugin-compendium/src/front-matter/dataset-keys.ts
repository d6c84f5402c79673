import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {DATASET_FOLDER} from '../docusaurus/dataset-folder.js';
import {DOCUSAURUS_KEYS} from '../core/read/docusaurus-keys.js';

/** Answers whether a front matter key belongs to the dataset. */
export type IsDatasetKey = (key: string) => boolean;

/** Keys that every document of a dataset may have. */
const PAGE_KEYS = new Set(['terms', 'compendium']);

/** A translated document lies below `i18n/`, apart from its schema. */
const TRANSLATED = /[\\/]i18n[\\/][^\\/]+[\\/]docusaurus-plugin-content-docs/u;

/**
 * The dataset that a document belongs to: the nearest folder above it with `_data/schema.yml`.
 * Of a translated document every key counts that is not Docusaurus's. `undefined` outside datasets.
 */
export function datasetKeysOf(file: string): IsDatasetKey | undefined {
  if (TRANSLATED.test(file)) {
    return (key) => !(key in DOCUSAURUS_KEYS);
  }
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const schema = path.join(folder, DATASET_FOLDER, 'schema.yml');
    const stat = fs.statSync(schema, {throwIfNoEntry: false});
    if (stat) {
      const names = fieldNames(schema, `${stat.mtimeMs} ${stat.size}`);
      return (key) => names.has(key) || PAGE_KEYS.has(key);
    }
    if (isSiteFolder(folder) || folder === path.dirname(folder)) {
      return undefined;
    }
  }
}

function isSiteFolder(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'package.json'));
}

const known = new Map<string, {readonly stamp: string; readonly names: ReadonlySet<string>}>();

function fieldNames(schema: string, stamp: string): ReadonlySet<string> {
  const cached = known.get(schema);
  if (cached?.stamp === stamp) {
    return cached.names;
  }
  const names = new Set(readFieldNames(schema));
  known.set(schema, {stamp, names});
  return names;
}

/** What is wrong with the schema is told when it is read for its own sake. */
function readFieldNames(schema: string): readonly string[] {
  try {
    const data: unknown = parse(fs.readFileSync(schema, 'utf8'), {logLevel: 'silent'});
    return values(property(data, 'collections')).flatMap((collection) =>
      Object.keys(mapping(property(collection, 'fields'))),
    );
  } catch {
    return [];
  }
}

function property(value: unknown, key: string): unknown {
  return mapping(value)[key];
}

function values(value: unknown): readonly unknown[] {
  return Object.values(mapping(value));
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}
