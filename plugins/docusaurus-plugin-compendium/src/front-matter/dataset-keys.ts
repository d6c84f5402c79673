import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {DATASET_FOLDER} from '../docusaurus/dataset-folder.js';
import {extraKeysOf, translatedContentFolder} from './content-folders.js';

/** Answers whether a front matter key belongs to the dataset. */
export type IsDatasetKey = (key: string) => boolean;

/** Keys that every document of a dataset may have. */
const PAGE_KEYS = new Set(['terms', 'compendium']);

/** Where a document belongs. */
export interface Home {
  /** The content folder of its dataset. */
  readonly folder: string;
  /** Path below it, with forward slashes: of a translated document, that of the one it translates. */
  readonly path: string;
  readonly isDatasetKey: IsDatasetKey;
}

/**
 * The dataset that a document belongs to: that of the content folder that it translates, or else
 * the nearest folder above it with `_data/schema.yml`. `undefined` outside datasets.
 */
export function homeOf(file: string): Home | undefined {
  const translated = translatedContentFolder(file);
  const folder = translated?.folder ?? nearestDataset(file);
  const names = folder === undefined ? undefined : fieldsOf(folder);
  if (folder === undefined || !names) {
    return undefined;
  }
  const extra = extraKeysOf(folder);
  return {
    folder,
    path: path
      .relative(translated?.translation ?? folder, file)
      .split(path.sep)
      .join('/'),
    isDatasetKey: (key) => (names.has(key) || PAGE_KEYS.has(key)) && !extra.has(key),
  };
}

function nearestDataset(file: string): string | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (fs.existsSync(schemaOf(folder))) {
      return folder;
    }
    if (isSiteFolder(folder) || folder === path.dirname(folder)) {
      return undefined;
    }
  }
}

function schemaOf(folder: string): string {
  return path.join(folder, DATASET_FOLDER, 'schema.yml');
}

function isSiteFolder(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'package.json'));
}

const known = new Map<string, {readonly stamp: string; readonly names: ReadonlySet<string>}>();

/** Names of all fields; `undefined` without a schema. Read again only when the file changes. */
function fieldsOf(folder: string): ReadonlySet<string> | undefined {
  const schema = schemaOf(folder);
  const stat = fs.statSync(schema, {throwIfNoEntry: false});
  if (!stat) {
    return undefined;
  }
  const stamp = `${stat.mtimeMs} ${stat.size}`;
  const cached = known.get(schema);
  if (cached?.stamp === stamp) {
    return cached.names;
  }
  const names = new Set(readFieldNames(schema));
  known.set(schema, {stamp, names});
  return names;
}

/**
 * Fields that are not to be kept for the site's own components. What is wrong with the schema is
 * told when it is read for its own sake.
 */
function readFieldNames(schema: string): readonly string[] {
  try {
    const data: unknown = parse(fs.readFileSync(schema, 'utf8'), {logLevel: 'silent'});
    return values(property(data, 'collections')).flatMap((collection) =>
      Object.entries(mapping(property(collection, 'fields')))
        .filter(([, field]) => property(field, 'keep') !== true)
        .map(([name]) => name),
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
