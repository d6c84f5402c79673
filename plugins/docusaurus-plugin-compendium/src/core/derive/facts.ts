import type {Collection, Entry, Field} from '../model.js';
import {own} from '../own.js';
import type {LinkedVersion, ReadPage} from '../stages.js';
import type {FactFieldView, FactsView, StatementView} from '../views.js';
import {entryDataLinks} from './data-links.js';
import {foreign} from './foreign.js';
import {optionHrefs} from './page-names.js';
import {statementViews} from './statements.js';
import {plainText} from './table-cell.js';

/** The fact box of an entry; `undefined` for other pages, and where nothing is recorded. */
export function factsView(version: LinkedVersion, {doc, entry}: ReadPage): FactsView | undefined {
  const collection = version.schema.collections.find(({name}) => name === entry?.collection);
  if (!entry || !collection) {
    return undefined;
  }
  const seen = new Set<string>();
  const groups = fieldGroups(collection).map(({label, fields}) => ({
    label,
    fields: fields.flatMap((field): FactsView['groups'][number]['fields'] => {
      const statements: readonly StatementView[] = statementViews(
        version,
        field,
        own(entry.fields, field.name) ?? [],
        {seen, ...foreign(version, doc)},
      );
      const pages = optionHrefs(version, collection.name, field);
      return statements.length > 0
        ? [{field: factField(field), statements: withPages(statements, pages).map(shown)}]
        : [];
    }),
  }));
  const filled = groups.filter(({fields}) => fields.length > 0);
  return filled.length > 0
    ? {
        title: doc.title,
        collection: collection.label,
        groups: filled,
        ...entryDataLinks(version, entry),
        ...pickOf(version, entry),
      }
    : undefined;
}

/** Unlisted entries are not in the tables and comparisons, so that they cannot be picked. */
function pickOf(version: LinkedVersion, {collection, id, doc}: Entry): Pick<FactsView, 'pick'> {
  const comparePage = doc.unlisted
    ? undefined
    : version.comparePages.chosen.get(collection)?.permalink;
  return comparePage === undefined
    ? {}
    : {pick: {of: collection, id, title: doc.title, ...foreign(version, doc), comparePage}};
}

function factField({name, label, fields}: Field): FactFieldView {
  return {
    name,
    label,
    ...(fields && {fields: fields.map((part) => ({...factField(part), type: part.type}))}),
  };
}

/** An option leads to the page of all entries that have it. */
function withPages(
  statements: readonly StatementView[],
  pages: ReadonlyMap<string, string>,
): readonly StatementView[] {
  return statements.map((statement) => {
    const href = pages.get(statement.option ?? '');
    return href === undefined
      ? statement
      : {...statement, text: [{href, text: plainText(statement.text)}]};
  });
}

/** What tables order and filter by stays behind: each page's script carries its own facts. */
function shown({sort, option, ref, ...statement}: StatementView): StatementView {
  return statement;
}

/** Fields without a group come first, then the groups in the schema's order. */
export function fieldGroups({groups, fields}: Collection): readonly {
  readonly label?: string;
  readonly fields: readonly Field[];
}[] {
  return [
    {fields: fields.filter(({group}) => group === undefined)},
    ...groups.map(({id, label}) => ({label, fields: fields.filter(({group}) => group === id)})),
  ];
}
