import type {CollectionMeaning, FieldMeaning} from '../meaning.js';
import type {Collection, Field, YamlMap, YamlNode} from '../model.js';
import {compact} from './compact.js';
import {asMap, checkKeys, type Origin, readText, tell} from './yaml-map.js';
import {getPair, getValue, textOf} from './yaml-nodes.js';

/** The key under which collections and fields say what they are in the vocabulary of schema.org. */
export const SCHEMA_ORG = 'schemaOrg';

/** The vocabulary writes types with a capital and properties without. */
const NAMES = {
  type: {
    shape: /^[A-Z][A-Za-z0-9]*$/u,
    expected: 'a type of schema.org, such as Person',
    mend: (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
  },
  property: {
    shape: /^[a-z][A-Za-z0-9]*$/u,
    expected: 'a property of schema.org, such as jobTitle',
    mend: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
  },
} as const;

/** Reads `schemaOrg` of a collection: a type, or `{type, page}`. */
export function readCollectionMeaning(map: YamlMap, origin: Origin): CollectionMeaning | undefined {
  const node = getValue(map, SCHEMA_ORG);
  if (!node) {
    return undefined;
  }
  if (textOf(node) !== undefined) {
    return compact<CollectionMeaning>({type: readName(map, SCHEMA_ORG, 'type', origin)});
  }
  const given = asMap(node, `“${SCHEMA_ORG}”`, origin, `${SCHEMA_ORG}: {type: Person}`);
  if (!given) {
    return undefined;
  }
  checkKeys(given, ['type', 'page'], `“${SCHEMA_ORG}” of a collection`, origin);
  return compact<CollectionMeaning>({
    type: readName(given, 'type', 'type', origin),
    page: readName(given, 'page', 'type', origin),
  });
}

/** Reads `schemaOrg` of a field or sub-field: a property, or `{property, inverse, type, of}`. */
export function readFieldMeaning(
  map: YamlMap,
  field: Pick<Field, 'name' | 'type'>,
  origin: Origin,
): FieldMeaning | undefined {
  const node = getValue(map, SCHEMA_ORG);
  if (!node) {
    return undefined;
  }
  const given =
    textOf(node) === undefined
      ? asMap(node, `“${SCHEMA_ORG}”`, origin, `${SCHEMA_ORG}: {property: name}`)
      : undefined;
  if (given) {
    checkKeys(given, ['property', 'inverse', 'type', 'of'], `“${SCHEMA_ORG}” of a field`, origin);
  }
  const meaning = compact<FieldMeaning>(
    given
      ? {
          property: readName(given, 'property', 'property', origin),
          inverse: readName(given, 'inverse', 'property', origin),
          type: readName(given, 'type', 'type', origin),
          of: readSubject(given, origin),
        }
      : {property: readName(map, SCHEMA_ORG, 'property', origin)},
  );
  checkMeaning(meaning, given ?? {...map, at: node.at}, field, origin);
  return meaning.property === undefined && meaning.inverse === undefined ? undefined : meaning;
}

/** What fits together for each type of field. */
function checkMeaning(
  {property, inverse, type}: FieldMeaning,
  map: YamlMap,
  field: Pick<Field, 'name' | 'type'>,
  origin: Origin,
): void {
  if (getPair(map, 'inverse') && field.type !== 'reference') {
    tell(origin, 'schema-invalid', getValue(map, 'inverse')?.at ?? map.at, {
      message: `“inverse” means nothing for a field of type ${field.type}: it is a property of what is referred to.`,
      found: inverse,
      expected: 'a field of type reference',
    });
  }
  if (field.type === 'record' && type === undefined) {
    tell(origin, 'schema-invalid', map.at, {
      message: `The record “${field.name}” becomes a thing of its own, which needs a type.`,
      expected: `${SCHEMA_ORG}: {property: …, type: …}`,
      fix: `${SCHEMA_ORG}: {property: ${property ?? 'author'}, type: Person}`,
    });
  }
  if (!['property', 'inverse', SCHEMA_ORG].some((key) => getPair(map, key))) {
    tell(origin, 'schema-invalid', map.at, {
      message: `“${SCHEMA_ORG}” of “${field.name}” names no property.`,
      found: 'nothing',
      expected: 'the key “property”',
      fix: `${SCHEMA_ORG}: {property: name}`,
    });
  }
}

/** A field can be told of only where its collection says what its entries are. */
export function checkMeanings(
  pairs: readonly {readonly key: string; readonly value: YamlNode}[],
  {name, schemaOrg, fields}: Pick<Collection, 'name' | 'schemaOrg' | 'fields'>,
  origin: Origin,
): void {
  const lost = fields.filter((field) => field.schemaOrg && field.schemaOrg.of !== 'page');
  for (const field of schemaOrg?.type === undefined ? lost : []) {
    const node = getValue(pairs.find(({key}) => key === field.name)?.value, SCHEMA_ORG);
    if (node) {
      tell(origin, 'schema-invalid', node.at, {
        message: `“${field.name}” is a property of what “${name}” is, which the collection does not say.`,
        expected: `“${SCHEMA_ORG}” with a type in the collection “${name}”`,
        fix: `${SCHEMA_ORG}: Thing`,
      });
    }
  }
}

function readSubject(map: YamlMap, origin: Origin): 'page' | undefined {
  const of = readText(map, 'of', origin);
  if (of !== undefined && of !== 'page') {
    tell(origin, 'schema-invalid', getValue(map, 'of')?.at ?? map.at, {
      message: `A property cannot be “of” “${of}”.`,
      found: of,
      expected: 'page (when left out: the entry)',
      fix: 'of: page',
    });
    return undefined;
  }
  return of;
}

function readName(
  map: YamlMap,
  key: string,
  kind: keyof typeof NAMES,
  origin: Origin,
): string | undefined {
  const written = readText(map, key, origin);
  const {shape, expected, mend} = NAMES[kind];
  if (written === undefined || shape.test(written)) {
    return written;
  }
  const bare = mend(written.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, ''));
  const suggestion = shape.test(bare) ? bare : undefined;
  tell(origin, 'schema-invalid', getValue(map, key)?.at ?? map.at, {
    message: `“${written}” is no name of a ${kind}.`,
    found: written,
    expected,
    suggestion,
    fix: suggestion && `${key}: ${suggestion}`,
  });
  return undefined;
}
