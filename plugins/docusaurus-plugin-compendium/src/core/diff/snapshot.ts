import {entryIndex, pageWith} from '../link/link.js';
import {createMatcher} from '../link/matcher.js';
import type {Collection, DocumentInfo} from '../model.js';
import {compact} from '../read/compact.js';
import {readPageText} from '../read/page-front.js';
import {readVersion} from '../read/version.js';
import {getValue, textOf} from '../read/yaml-nodes.js';
import type {StatementContext} from '../derive/statements.js';
import type {Version, VersionInput} from '../stages.js';
import {type EntryContext, snapshotEntry} from './snapshot-entry.js';
import {snapshotSources} from './snapshot-sources.js';
import {snapshotTerms} from './snapshot-terms.js';
import type {CollectionSnapshot, Snapshot, SourceSnapshot} from './snapshot-model.js';

/**
 * The published data of a version. In a translated site it is compared by the data of the default
 * locale and shown in the words of this one: a translation that is new is no change of the data.
 * What is wrong in the content is not told here, and left out.
 */
export function snapshotOf(input: VersionInput): Snapshot {
  return snapshotVersion(
    readVersion(input, () => undefined),
    isTranslated(input) ? readVersion(withoutTranslation(input), () => undefined) : undefined,
  );
}

/**
 * The same of a version that was read.
 *
 * @param original - the version without its translation, when it has one
 */
export function snapshotVersion(version: Version, original: Version = version): Snapshot {
  const {name, site} = version.input;
  const published = version.pages.filter(({doc}) => !doc.draft && !doc.unlisted);
  const sources = snapshotSources(version);
  const context: EntryContext = {
    shown: statementContext(version),
    original: entryIndex(original.pages),
    cites: citesOf(sources),
  };
  const checked = published.flatMap((page) => page.checked ?? []).sort();
  return compact<Snapshot>({
    name,
    label: site?.versionLabel ?? name,
    date: version.released ?? checked.at(-1),
    changesPage: pageWith('Changes', published)?.permalink,
    collections: version.schema.collections.map((collection) => ({
      name: collection.name,
      label: collection.label,
      plural: collection.plural,
      fields: snapshotFields(collection, original),
      entries: published.flatMap(({entry, settings}) =>
        entry?.collection === collection.name
          ? [snapshotEntry(entry, settings.formerly, collection, context)]
          : [],
      ),
    })),
    terms: snapshotTerms(version, original, context.cites),
    sources,
  });
}

/** Labels are compared as they are in the default locale. */
function snapshotFields(
  {name, fields}: Collection,
  {schema}: Version,
): CollectionSnapshot['fields'] {
  const collection = schema.collections.find((each) => each.name === name);
  const labels = new Map(collection?.fields.map((field) => [field.name, field.label]));
  return fields.map((field) => ({
    name: field.name,
    label: field.label,
    key: labels.get(field.name) ?? field.label,
  }));
}

function isTranslated({documents, dataset}: VersionInput): boolean {
  return (
    dataset.localizedSchema !== undefined ||
    dataset.localizedGlossary !== undefined ||
    documents.some(({localized}) => localized !== undefined)
  );
}

function withoutTranslation({documents, dataset, ...input}: VersionInput): VersionInput {
  const {localizedSchema, localizedGlossary, ...data} = dataset;
  return {
    ...input,
    documents: documents.map(originalOf),
    dataset: data,
  };
}

function originalOf({localized, ...doc}: DocumentInfo): DocumentInfo {
  if (!localized) {
    return doc;
  }
  const {map, body} = readPageText(doc.raw, () => undefined);
  const title = textOf(getValue(map, 'title')) ?? /^# +(?<title>.+)$/mu.exec(body)?.[1];
  return {...doc, title: title ?? doc.id};
}

/** Values are printed without links to terms. */
function statementContext(version: Version): StatementContext {
  const {input, schema, pages} = version;
  return {input, schema, entry: entryIndex(pages), matcher: createMatcher([], input.locale)};
}

function citesOf(sources: readonly SourceSnapshot[]): EntryContext['cites'] {
  const labels = new Map(sources.map(({id, label}) => [id, label]));
  return (ids) => ids.map((id) => ({id, label: labels.get(id) ?? id}));
}
