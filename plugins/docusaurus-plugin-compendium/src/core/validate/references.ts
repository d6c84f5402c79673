import type {Entry, Field, Statement} from '../model.js';
import type {Report} from '../problem.js';
import {nearest} from '../read/nearest.js';
import {pasteLine, type Spot} from '../read/value-type.js';
import {tell} from '../read/yaml-map.js';
import type {Version} from '../stages.js';

/** Reports references of fields to entries that do not exist, with the nearest that does. */
export function checkReferences(
  {schema, pages}: Pick<Version, 'schema' | 'pages'>,
  report: Report,
): void {
  const entries = pages.flatMap(({entry}) => entry ?? []);
  const idsOf = new Map(
    schema.collections.map(({name}) => [
      name,
      new Set(entries.filter(({collection}) => collection === name).map(({id}) => id)),
    ]),
  );
  for (const entry of entries) {
    const collection = schema.collections.find(({name}) => name === entry.collection);
    for (const field of collection?.fields ?? []) {
      // A field whose collection is not declared is told in the schema.
      const ids = field.to === undefined ? undefined : idsOf.get(field.to);
      if (ids) {
        checkField(entry, field, ids, report);
      }
    }
  }
}

function checkField(entry: Entry, field: Field, ids: ReadonlySet<string>, report: Report): void {
  const statements = entry.fields[field.name] ?? [];
  for (const statement of statements) {
    const {value, at} = statement;
    if (value.kind === 'reference' && !ids.has(value.id)) {
      const suggestion = suggest(value.id, field, ids);
      tell({file: entry.doc.raw.file, report}, 'dangling-reference', at, {
        message: `The collection “${field.to}” has no document “${value.id}”.`,
        found: value.id,
        expected: `the id of a document of “${field.to}”`,
        suggestion,
        fix: suggestion && pasteLine(field, suggestion, spotOf(statement, statements)),
      });
    }
  }
}

/** The nearest id; or the one id that ends in what was written, where the folder was left out. */
function suggest(id: string, field: Field, ids: ReadonlySet<string>): string | undefined {
  const name = id.split('/').at(-1) ?? id;
  const below = [...ids].filter((each) => each === name || each.endsWith(`/${name}`));
  return below.length === 1 ? below[0] : nearest(id, ids);
}

/** Where the id is pasted, so that neither its source nor the other values are lost. */
function spotOf({cite, note, certainty}: Statement, statements: readonly Statement[]): Spot {
  if (cite.length > 0 || note !== undefined || certainty !== undefined) {
    return 'value';
  }
  return statements.length > 1 ? 'item' : 'field';
}
