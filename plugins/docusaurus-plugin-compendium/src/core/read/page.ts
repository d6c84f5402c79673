import type {
  Collection,
  DocumentInfo,
  Entry,
  Named,
  Page,
  Schema,
  Term,
  YamlMap,
  YamlNode,
} from '../model.js';
import type {Report} from '../problem.js';
import {checkDocusaurusValue, DOCUSAURUS_KEYS} from './docusaurus-keys.js';
import {type EntryPlace, entryPlaceOf, readFields} from './entry.js';
import {checkForeignKeys} from './foreign-keys.js';
import {dateOfLastUpdate, strayKeys} from './last-update.js';
import {localizeFields} from './localize.js';
import {misspeltKeys} from './misspelt.js';
import {checkPageKeys, fieldMeant} from './page-keys.js';
import {type PageText, readPageText} from './page-front.js';
import {readSettings} from './page-settings.js';
import {OWN_KEYS} from './schema-field.js';
import {localizeTerms} from './terms.js';
import {tell} from './yaml-map.js';
import {getPair, getValue, textOf} from './yaml-nodes.js';

export interface PageOptions {
  /** Keys of front matter that are neither fields nor Docusaurus's, yet allowed. */
  readonly extraKeys: readonly string[];
}

export type ReadTerms = (
  node: YamlNode,
  origin: {readonly file: string; readonly docId?: string},
  report: Report,
) => readonly Term[];

/**
 * Reads a document: text, front matter, fields, settings and terms. Of a translated document the
 * body and the texts are taken; its data are those of the default locale, so that they cannot drift.
 * Missing fields and dangling ids are found later, by `validate/`.
 */
export function readPage(
  doc: DocumentInfo,
  schema: Schema,
  options: PageOptions,
  readTerms: ReadTerms,
  report: Report,
): Page {
  checkFileName(doc, report);
  const place = entryPlaceOf(doc, schema);
  const read = (text: PageText): ReadText => {
    const origin = {file: text.file, report};
    const {extraKeys} = options;
    const foreign = checkForeignKeys(text.map, doc, {schema, place, extraKeys}, origin);
    checkPageKeys(text.map, place?.collection, [...extraKeys, ...foreign], origin);
    const node = getValue(text.map, 'terms');
    return {
      text,
      settings: readSettings(text.map, origin),
      terms: node ? readTerms(node, {file: text.file, docId: doc.id}, report) : [],
    };
  };
  const base = read(readPageText(doc.raw, report));
  const localized = doc.localized && read(readPageText(doc.localized, report));
  const writtenId = readId(base.text.map);
  const checked = dateOfLastUpdate(base.text.map);
  return {
    doc,
    settings: base.settings,
    body: (localized ?? base).text.body,
    bodyFile: (localized ?? base).text.file,
    ...(place && {entry: readEntry(doc, place, {base, localized, schema, ...options}, report)}),
    ...(checked !== undefined && {checked}),
    ...(writtenId && {writtenId}),
    named: readNamed((localized ?? base).text),
    terms: localized ? localizeTerms(base.terms, localized.terms, report) : base.terms,
  };
}

function readId(map: YamlMap): Page['writtenId'] {
  const pair = getPair(map, 'id');
  const id = textOf(pair?.value);
  return pair && id !== undefined && checkDocusaurusValue('id', pair.value) === undefined
    ? {id, at: pair.keyAt}
    : undefined;
}

/** Keys that Docusaurus would not accept are told as such. */
function readNamed({map, file}: PageText): readonly Named[] {
  return (['pagination_next', 'pagination_prev', 'displayed_sidebar'] as const).flatMap((key) => {
    const value = getValue(map, key);
    const id = textOf(value) ?? '';
    return value && id !== '' && checkDocusaurusValue(key, value) === undefined
      ? [{key, id, file, ...value.at}]
      : [];
  });
}

interface ReadText extends Pick<Page, 'settings' | 'terms'> {
  readonly text: PageText;
}

interface EntryTexts extends PageOptions {
  readonly base: ReadText;
  readonly localized: ReadText | undefined;
  readonly schema: Schema;
}

function readEntry(
  doc: DocumentInfo,
  {collection, id}: EntryPlace,
  {base, localized, schema, extraKeys}: EntryTexts,
  report: Report,
): Entry {
  const {map, broken, file} = base.text;
  const own = readFields(map, collection, {file, schema}, report);
  const unreadable = broken
    ? collection.fields.map(({name}) => name)
    : [...own.unreadable, ...misspeltFields(map, collection, extraKeys)];
  const fields = localized
    ? localizeFields(own.fields, localized.text, {collection, schema, unreadable}, report)
    : own.fields;
  return {
    collection: collection.name,
    id,
    doc,
    fields,
    ...(unreadable.length > 0 ? {unreadable} : {}),
  };
}

/** Fields under a slip of the pen, which is reported as an unknown key. */
function misspeltFields(
  map: YamlMap,
  collection: Collection,
  extraKeys: readonly string[],
): readonly string[] {
  const names = collection.fields.map(({name}) => name);
  const builtIn = [...Object.keys(DOCUSAURUS_KEYS), ...OWN_KEYS];
  const meant = new Set([
    ...misspeltKeys(map, [...names, ...extraKeys, ...builtIn]),
    ...map.pairs.map(({key}) => fieldMeant(key, collection)),
    ...strayKeys(getValue(map, 'last_update')).map(({key}) => key),
  ]);
  return names.filter((name) => meant.has(name) && !getPair(map, name));
}

/** Bundlers take what stands before a `!` in a request for the name of a loader. */
function checkFileName({raw: {file}}: DocumentInfo, report: Report): void {
  if (file.includes('!')) {
    tell(
      {file, report},
      'file-name',
      {line: 1, column: 1},
      {
        message:
          'The name of this file, or of a folder above it, holds “!”, which breaks the bundler.',
        found: file,
        expected: 'a name without “!”',
        fix: file.replaceAll('!', ''),
      },
    );
  }
}
