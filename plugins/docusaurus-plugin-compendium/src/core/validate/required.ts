import type {Collection, Entry} from '../model.js';
import {own} from '../own.js';
import type {Report} from '../problem.js';
import {templateOf} from '../read/value-template.js';
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
          fix: templateOf(field, 'field'),
        },
      );
    }
  }
}
