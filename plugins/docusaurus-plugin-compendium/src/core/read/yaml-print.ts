import {stringify} from 'yaml';

/** Prints data as block YAML to paste, without a line break at the end. */
export function printYaml(data: unknown): string {
  return stringify(data, {lineWidth: 0, schema: 'core'}).trimEnd();
}

/** Prints data as YAML of one line: `{label: Seeds}`, `[a, b]`. */
export function printFlow(data: unknown): string {
  return stringify(data, {
    lineWidth: 0,
    schema: 'core',
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trimEnd();
}
