import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import type {ErrorObject} from 'ajv';

/** A check of documents against one JSON Schema, strict about the schema itself. Answers what is wrong. */
export function schemaCheck(schema: object): (data: unknown) => readonly ErrorObject[] {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}
