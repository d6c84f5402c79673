import type {Entry, Field, Statement} from '../model.js';
import type {Report} from '../problem.js';
import {pasteLine, type Spot} from '../read/value-spot.js';
import {templateOf} from '../read/value-template.js';
import {tell} from '../read/yaml-map.js';
import type {Version} from '../stages.js';
import {entryIds, isPath, suggestEntry} from './entry-ids.js';

/** Reports references of fields to entries that do not exist, with the nearest that does. */
export function checkReferences(
  {schema, pages}: Pick<Version, 'schema' | 'pages'>,
  report: Report,
): void {
  const idsOf = entryIds(schema, pages);
  for (const entry of pages.flatMap((page) => page.entry ?? [])) {
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
      const suggestion = suggestEntry(value.id, ids);
      const [rule, message] = isPath(value.id)
        ? ([
            'wrong-type',
            `“${field.name}” takes the id of a document, not its file or path.`,
          ] as const)
        : ([
            'dangling-reference',
            `The collection “${field.to}” has no document “${value.id}”.`,
          ] as const);
      tell({file: entry.doc.raw.file, report}, rule, at, {
        message,
        found: value.id,
        expected: `the id of a document of “${field.to}”`,
        suggestion,
        fix: suggestion
          ? pasteLine(field, suggestion, spotOf(statement, statements))
          : templateOf(field, spotOf(statement, statements)),
      });
    }
  }
}

/** Where the id is pasted, so that neither its source nor the other values are lost. */
function spotOf({cite, note, certainty}: Statement, statements: readonly Statement[]): Spot {
  if (cite.length > 0 || note !== undefined || certainty !== undefined) {
    return 'value';
  }
  return statements.length > 1 ? 'item' : 'field';
}
