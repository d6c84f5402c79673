import {refuse, type ValueReader} from './value-type.js';

/** A record is a mapping (see `statement-record.ts`): of plain values it takes only the two states. */
export const refusePlainRecord: ValueReader = (input) => {
  const names = input.field.fields?.map(({name}) => `${name}: …`) ?? [];
  return refuse(input, 'wrong-type', {
    message: `“${input.field.name}” takes a mapping of its sub-fields.`,
    expected: `{${names.join(', ')}}, unknown or not-applicable`,
  });
};
