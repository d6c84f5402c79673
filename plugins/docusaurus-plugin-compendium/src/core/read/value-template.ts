import type {Field} from '../model.js';
import {pasteLine, type Spot} from './value-spot.js';

/** A line that is valid as it stands, with what else it may say as a comment. */
export function templateOf(field: Field, spot: Spot): string {
  const hint = hintOf(field, spot === 'field');
  return `${pasteLine(field, 'unknown', spot)}${hint === '' ? '' : ` # or ${hint}`}`;
}

function hintOf({type, options = [], many, unit, to, fields = []}: Field, whole = false): string {
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
  return whole && many && hints[type] !== '' ? `a list of: ${hints[type]}` : hints[type];
}
