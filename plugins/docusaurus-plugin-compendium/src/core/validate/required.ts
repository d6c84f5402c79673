import type {Collection, Entry, Field} from '../model.js';
import {own} from '../own.js';
import type {Report} from '../problem.js';
import {tell} from '../read/yaml-map.js';
import type {Version} from '../stages.js';

/** Reports required fields that an entry lacks, with the YAML to paste into its front matter. */
export function checkRequired({schema, pages}: Pick<Version, 'schema' | 'pages'>, report: Report) {
  for (const {entry} of pages) {
    const collection = schema.collections.find(({name}) => name === entry?.collection);
    if (entry && collection) {
      checkEntry(entry, collection, report);
    }
  }
}

function checkEntry(entry: Entry, {fields}: Collection, report: Report): void {
  for (const field of fields) {
    const written = own(entry.fields, field.name) ?? entry.unreadable?.includes(field.name);
    if (field.required && !written) {
      tell(
        {file: entry.doc.raw.file, report},
        'missing-field',
        {line: 1, column: 1},
        {
          message: `The required field “${field.name}” is missing.`,
          found: field.name,
          expected: `${field.label} (${field.type}), unknown or not-applicable`,
          fix: templateOf(field),
        },
      );
    }
  }
}

/** A line that is valid as it stands, with what else it may say as a comment. */
function templateOf(field: Field): string {
  const hint = hintOf(field);
  return `${field.name}: unknown${hint === '' ? '' : ` # or ${hint}`}`;
}

function hintOf({type, options = [], many, unit, to, fields = []}: Field): string {
  const spaced = unit === undefined ? '' : ` ${unit}`;
  const hints: Readonly<Record<Field['type'], string>> = {
    text: 'some text',
    enum: options.map(({id}) => id).join(', '),
    boolean: 'true, false',
    number: '12',
    quantity: `5${spaced}`,
    range: `3–6${spaced}`,
    date: '2024-05-31',
    url: 'https://example.org',
    reference: to === undefined ? 'an id' : `an id of ${to}`,
    record: `{${fields.map((each) => `${each.name}: ${hintOf(each)}`).join(', ')}}`,
  };
  return many && hints[type] !== '' ? `a list of: ${hints[type]}` : hints[type];
}
