import type {Collection, Field} from '../model.js';
import type {LinkedVersion, ReadPage} from '../stages.js';
import type {FactsView, StatementView} from '../views.js';
import {fieldView, statementViews} from './statements.js';

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
        entry.fields[field.name] ?? [],
        seen,
      );
      return statements.length > 0 ? [{field: fieldView(field), statements}] : [];
    }),
  }));
  const filled = groups.filter(({fields}) => fields.length > 0);
  return filled.length > 0
    ? {title: doc.title, collection: collection.label, groups: filled}
    : undefined;
}

/** Fields without a group come first, then the groups in the schema's order. */
function fieldGroups({groups, fields}: Collection): readonly {
  readonly label?: string;
  readonly fields: readonly Field[];
}[] {
  return [
    {fields: fields.filter(({group}) => group === undefined)},
    ...groups.map(({id, label}) => ({label, fields: fields.filter(({group}) => group === id)})),
  ];
}
