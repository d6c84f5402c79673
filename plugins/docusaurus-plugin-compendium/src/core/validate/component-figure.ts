import type {Collection, Field, FieldType} from '../model.js';
import type {Literal} from '../read/literal.js';
import {checkSelection, type Known} from './component-table.js';
import type {TellSlip} from './components.js';

type Props = Readonly<Record<string, Literal>>;

const MEASURES: readonly FieldType[] = ['number', 'quantity', 'range'];

/** Checks a plot of one field. */
export function checkRangePlot(props: Props, known: Known, tell: TellSlip): void {
  const collection = checkSelection(
    props,
    {
      lists: ['entries'],
      texts: ['field', 'groupBy', 'orderBy', 'caption', 'scale'],
      fields: ['field', 'groupBy', 'orderBy'],
    },
    known,
    tell,
  );
  if (collection) {
    checkField('field', props, collection, MEASURES, tell);
  }
  checkScale(props, tell);
}

/** Checks a timeline: the field of its records, and the sub-fields that say what and when. */
export function checkTimeline(props: Props, known: Known, tell: TellSlip): void {
  const collection = checkSelection(
    props,
    {
      lists: ['entries'],
      texts: ['field', 'step', 'when', 'orderBy', 'caption', 'scale'],
      fields: ['field', 'orderBy'],
    },
    known,
    tell,
  );
  const records = collection && checkField('field', props, collection, ['record'], tell);
  if (records) {
    checkField('step', props, records, undefined, tell);
    checkField('when', props, records, MEASURES, tell);
  }
  checkScale(props, tell);
}

/** Checks a map: two reference fields that make its rows and columns, and the field that is counted. */
export function checkEvidenceMap(props: Props, known: Known, tell: TellSlip): void {
  const collection = checkSelection(
    props,
    {
      lists: ['entries'],
      texts: ['rows', 'columns', 'field', 'caption'],
      fields: ['rows', 'columns', 'field'],
    },
    known,
    tell,
  );
  if (collection) {
    checkField('rows', props, collection, ['reference'], tell);
    checkField('columns', props, collection, ['reference'], tell);
    checkField('field', props, collection, undefined, tell);
  }
}

/** A collection, or the sub-fields of a record. */
type Owner = Pick<Collection, 'fields' | 'broken'> | Field;

/** Checks that a prop is there and names a field of one of some types; answers the field. */
function checkField(
  prop: string,
  props: Props,
  owner: Owner,
  types: readonly FieldType[] | undefined,
  tell: TellSlip,
): Field | undefined {
  const {fields = []} = owner;
  const name = props[prop];
  const field = fields.find((each) => each.name === name);
  const fitting = fields.filter(({type}) => types?.includes(type) ?? true).map((each) => each.name);
  if (field && (types?.includes(field.type) ?? true)) {
    return field;
  }
  if (field) {
    tell({
      prop,
      message: `“${field.name}” (${field.label}) is of type ${field.type}.`,
      found: field.name,
      expected: fitting,
    });
  } else if (name === undefined || 'type' in owner) {
    // A wrong name of a field of the collection was told with the selection.
    tell({prop, found: typeof name === 'string' ? name : '(nothing)', expected: fitting});
  }
  return undefined;
}

function checkScale({scale}: Props, tell: TellSlip): void {
  if (typeof scale === 'string' && !['linear', 'log'].includes(scale)) {
    tell({prop: 'scale', found: scale, expected: ['linear', 'log']});
  }
}
