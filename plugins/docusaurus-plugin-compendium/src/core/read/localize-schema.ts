import type {YamlMap, YamlNode, YamlPair} from '../model.js';

/** Keys of a schema that are no texts: a translation leaves them as they are. */
const FACTS = new Set([
  'path',
  'type',
  'unit',
  'to',
  'group',
  'many',
  'required',
  'keep',
  'schemaOrg',
]);

/** Texts that a schema may leave out and its translation may have. */
const TEXTS = new Set(['label', 'plural', 'description', 'definition', 'inverse']);

/**
 * Lays the texts of a translated schema over a schema before it is read. A translation may leave
 * out what it does not translate; fields, options and groups that it adds are passed over, so that
 * locales cannot differ in them.
 */
export function withTexts(schema: YamlNode, translated: YamlNode): YamlNode {
  return schema.kind === 'map' && translated.kind === 'map'
    ? mergeMaps(schema, translated)
    : translated;
}

/** A mapping under one of these keys is a field or option of that name. */
function isFact({key, value}: YamlPair): boolean {
  return FACTS.has(key) && value.kind !== 'map';
}

function mergeMaps(schema: YamlMap, translated: YamlMap): YamlMap {
  const texts = new Map(translated.pairs.map(({key, value}) => [key, value]));
  const known = new Set(schema.pairs.map(({key}) => key));
  return {
    ...schema,
    pairs: [
      ...schema.pairs.map((pair) => {
        const text = isFact(pair) ? undefined : texts.get(pair.key);
        return text ? {...pair, value: withTexts(pair.value, text)} : pair;
      }),
      ...translated.pairs.filter(
        ({key, value}) => TEXTS.has(key) && value.kind === 'scalar' && !known.has(key),
      ),
    ],
  };
}
