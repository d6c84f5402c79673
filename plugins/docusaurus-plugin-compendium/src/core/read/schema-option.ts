import type {Option, YamlPair} from '../model.js';
import {takeBroken} from './stray-comma.js';
import {asMap, checkKeys, labelFrom, type Origin, readText, tell} from './yaml-map.js';
import {describe, isEmpty, itemsOf, textOf} from './yaml-nodes.js';
import {printYaml} from './yaml-print.js';

/** Words that are values of every field, so that no option may have their name. */
const RESERVED: readonly string[] = ['unknown', 'not-applicable'];

/**
 * Reads options of an enum, or levels of certainty: a mapping of ids to a label or to
 * `{label, definition}`. A missing label is made of the id.
 */
export function readOptions(pair: YamlPair, what: string, origin: Origin): readonly Option[] {
  const fix = printYaml({[pair.key]: exampleOf(pair)});
  const pairs = asMap(pair.value, `“${pair.key}”`, origin, fix)?.pairs ?? [];
  if (pair.value.kind === 'map' && pairs.length === 0) {
    tell(origin, 'schema-invalid', pair.value.at, {
      message: `“${pair.key}” is empty.`,
      found: 'nothing',
      expected: 'ids with labels',
      fix,
    });
  }
  return pairs.flatMap((each) => readOption(each, what, origin) ?? []);
}

function readOption(pair: YamlPair, what: string, origin: Origin): Option | undefined {
  const {key: id, keyAt, value} = pair;
  if (RESERVED.includes(id) || id.trim() === '') {
    tell(origin, 'schema-invalid', keyAt, {
      message: `“${id}” cannot be declared: it is a value of every field already.`,
      found: id === '' ? 'nothing' : id,
      expected: 'another id',
      fix: `${id.trim() || 'some'}-option:`,
    });
    return undefined;
  }
  if (isEmpty(value)) {
    return {id, label: labelFrom(id)};
  }
  const text = textOf(value);
  if (text !== undefined) {
    return {id, label: text};
  }
  const written = asMap(value, what, origin, printYaml({[id]: labelFrom(id)}));
  if (!written) {
    return {id, label: labelFrom(id)};
  }
  const {map} = takeBroken(written, {keys: ['label', 'definition'], lists: []}, origin);
  checkKeys(map, ['label', 'definition'], what, origin);
  const definition = readText(map, 'definition', origin);
  return {
    id,
    label: readText(map, 'label', origin) ?? labelFrom(id),
    ...(definition === undefined ? {} : {definition}),
  };
}

/** A list of ids as the mapping that it should be. */
function exampleOf({value}: YamlPair): Record<string, string> {
  const ids = itemsOf(value).map((item) => (item.kind === 'scalar' ? describe(item) : ''));
  const known = ids.filter((id) => id !== '' && id !== 'nothing');
  return Object.fromEntries(
    (known.length > 0 ? known : ['seeds']).map((id) => [id, labelFrom(id)]),
  );
}
