import {pageUrl} from '../emit/address.js';
import type {FieldMeaning} from '../meaning.js';
import type {Collection, Entry, Field, Statement, Value} from '../model.js';
import {own} from '../own.js';
import type {LinkedVersion, SiteInfo} from '../stages.js';
import type {Inline, StatementView} from '../views.js';
import {gather, type Ld, type LdNode} from './ld.js';
import type {SharedViews} from './shared.js';
import {cellOf, plainText} from './table-cell.js';

interface Context {
  readonly version: LinkedVersion;
  readonly shared: SharedViews;
  readonly site: SiteInfo;
}

/** What an entry says of itself and of its page, as the schema declares it. */
export interface EntryLd {
  /** Nothing where the schema does not say what the collection is. */
  readonly thing?: LdNode;
  /** Properties of the page. */
  readonly page: LdNode;
}

export function entryLd(context: Context, collection: Collection, entry: Entry): EntryLd {
  const said = collection.fields.flatMap((field) =>
    field.schemaOrg ? valuesOf(context, field, field.schemaOrg, entry) : [],
  );
  const propertiesOf = (subject: 'page' | undefined, more: readonly Said['pair'][] = []) =>
    gather([...said.filter(({of}) => of === subject).map(({pair}) => pair), ...more]);
  const {description} = entry.doc;
  return {
    page: latest(propertiesOf('page')),
    ...(collection.schemaOrg?.type !== undefined && {
      thing: {
        ...reference(context, collection, entry),
        description,
        ...propertiesOf(undefined, inverted(context, collection, entry)),
        ...reversed(context, collection, entry),
      },
    }),
  };
}

interface Said {
  readonly of: FieldMeaning['of'];
  readonly pair: readonly [string, Ld];
}

function valuesOf(
  context: Context,
  field: Field,
  {property, of}: FieldMeaning,
  {collection, id, fields}: Entry,
): readonly Said[] {
  const views = cellOf(context.shared.tables.columns.get(`${collection}/${field.name}`), id);
  const statements = own(fields, field.name) ?? [];
  return views.flatMap((view, index): readonly Said[] => {
    const statement = statements[index];
    if (view.state !== undefined || !statement) {
      return [];
    }
    const value = property === undefined ? undefined : ldValue(context, field, statement, view);
    return [
      ...(value === undefined || property === undefined
        ? []
        : [{of, pair: [property, value] as const}]),
      ...partsOf(field, statement, view).filter((part) => part.of === 'page'),
    ];
  });
}

function ldValue(
  context: Context,
  field: Field,
  statement: Statement,
  view: StatementView,
): Ld | undefined {
  const {value} = statement;
  const type = field.schemaOrg?.type;
  if (value.kind === 'reference') {
    return referenceTo(context, field, value.id);
  }
  if (value.kind === 'record') {
    const parts = partsOf(field, statement, view).filter(({of}) => of === undefined);
    return {'@type': type, ...gather(parts.map(({pair}) => pair))};
  }
  const plain = scalar(value, view.text);
  return type === undefined ? plain : {'@type': type, name: plain};
}

/** What the sub-fields of a record are; one may be a property of the page, as the date of a review is. */
function partsOf(
  {fields = []}: Field,
  {value}: Statement,
  {parts = []}: StatementView,
): readonly Said[] {
  return parts.flatMap((part): readonly Said[] => {
    const {property, of} = fields.find(({name}) => name === part.name)?.schemaOrg ?? {};
    const read =
      value.kind === 'record' ? value.parts.find(({name}) => name === part.name)?.value : undefined;
    return property === undefined || part.state !== undefined || !read
      ? []
      : [{of, pair: [property, scalar(read, part.text)]}];
  });
}

/** As readers see it, but for what machines read better. */
function scalar(value: Value, text: readonly Inline[]): string | number | boolean {
  switch (value.kind) {
    case 'number':
    case 'boolean':
      return value.value;
    case 'url':
      return value.url;
    case 'date':
      return value.iso;
    default:
      return plainText(text);
  }
}

/** What is referred to: by name, and by address when it has a page. */
function referenceTo(context: Context, field: Field, id: string): LdNode | undefined {
  const {version, site} = context;
  const target = version.schema.collections.find(({name}) => name === field.to);
  const entry = target && version.entry(target.name, id);
  if (!entry || entry.doc.draft || entry.doc.unlisted) {
    return undefined;
  }
  const type = field.schemaOrg?.type;
  return type === undefined
    ? reference(context, target, entry)
    : {'@type': type, name: entry.doc.title, url: pageUrl(site, entry.doc)};
}

function reference({site}: Context, {name, schemaOrg}: Collection, {doc}: Entry): LdNode {
  const url = pageUrl(site, doc);
  return {
    '@type': schemaOrg?.type ?? 'Thing',
    '@id': `${url}#${name}`,
    name: doc.title,
    url,
  };
}

/** Properties that other entries give this one by referring to it. */
function inverted(context: Context, collection: Collection, {id}: Entry): readonly Said['pair'][] {
  const {schema, pages} = context.version;
  return schema.collections.flatMap((from) =>
    from.fields.flatMap((field): readonly Said['pair'][] => {
      const inverse = field.to === collection.name ? field.schemaOrg?.inverse : undefined;
      return inverse === undefined
        ? []
        : pages
            .flatMap(({entry}) => (entry?.collection === from.name ? [entry] : []))
            .filter(({doc}) => !doc.draft && !doc.unlisted)
            .filter(({fields}) => refersTo(own(fields, field.name) ?? [], id))
            .map((entry) => [inverse, reference(context, from, entry)] as const);
    }),
  );
}

function refersTo(statements: readonly Statement[], id: string): boolean {
  return statements.some(({value}) => value.kind === 'reference' && value.id === id);
}

/** The same from the other side: what is referred to has this entry as a value. */
function reversed(context: Context, {fields}: Collection, entry: Entry): LdNode {
  const pairs = fields.flatMap((field) => {
    const inverse = field.schemaOrg?.inverse;
    return inverse === undefined
      ? []
      : (own(entry.fields, field.name) ?? []).flatMap(({value}) => {
          const target =
            value.kind === 'reference' ? referenceTo(context, field, value.id) : undefined;
          return target ? [[inverse, target] as const] : [];
        });
  });
  return pairs.length > 0 ? {'@reverse': gather(pairs)} : {};
}

const DATE = /^\d{4}(?:-\d\d){0,2}$/u;

/** Of the days of several reviews, a page has the last. */
function latest(page: LdNode): LdNode {
  return Object.fromEntries(
    Object.entries(page).map(([name, value]) => {
      const isDates = Array.isArray(value) && value.every((each) => DATE.test(String(each)));
      return [name, isDates ? [...(value as readonly string[])].sort().at(-1) : value];
    }),
  );
}
