import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

/** The vocabulary of schema.org, as `schema-dts` generates it from the published one. */
export interface Vocabulary {
  /** The types above a type, itself included; `undefined` when there is no such type. */
  readonly lineage: (type: string) => readonly string[] | undefined;
  /** What a property of one of these types may be; `undefined` when none of them has it. */
  readonly range: (types: readonly string[], property: string) => readonly string[] | undefined;
}

export function loadVocabulary(): Vocabulary {
  const folder = path.dirname(createRequire(import.meta.url).resolve('schema-dts'));
  const text = readFileSync(path.join(folder, 'schema.d.ts'), 'utf8');
  const parents = readParents(text);
  const properties = readProperties(text);
  const lineage = (type: string): readonly string[] | undefined => {
    const above = parents.get(type);
    return above && [type, ...above.flatMap((parent) => lineage(parent) ?? [])];
  };
  return {
    lineage,
    range: (types, property) =>
      types
        .flatMap((type) => lineage(type) ?? [])
        .map((type) => properties.get(type)?.get(property))
        .find((range) => range !== undefined),
  };
}

/** `interface BirdBase extends AnimalBase, ThingBase {`; types without properties are leaves alone. */
function readParents(text: string): ReadonlyMap<string, readonly string[]> {
  const interfaces = new Map<string, readonly string[]>();
  for (const [, name = '', above = ''] of text.matchAll(
    /^(?:export )?interface (\w+?(?:Base|Leaf))(?: extends ([^{]+))? \{$/gmu,
  )) {
    interfaces.set(
      name,
      [...above.matchAll(/(\w+)Base\b/gu)].map(([, parent = '']) => parent),
    );
  }
  const types = [...interfaces.keys()].map((name) => name.replace(/(?:Base|Leaf)$/u, ''));
  return new Map(
    types.map((type) => {
      const above = interfaces.get(`${type}Base`) ?? interfaces.get(`${type}Leaf`) ?? [];
      return [type, above.filter((parent) => parent !== type)];
    }),
  );
}

/** `"song"?: SchemaValue<Text | Sound | IdReference, "song">;` within `interface BirdBase`. */
function readProperties(text: string): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Map<string, readonly string[]>>();
  let current = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [, owner] = /^(?:export )?interface (\w+?)(?:Base|Leaf)\b/u.exec(line) ?? [];
    if (owner !== undefined) {
      current = found.get(owner) ?? new Map<string, readonly string[]>();
      found.set(owner, current);
    }
    const [, name, range = ''] = /^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/u.exec(line) ?? [];
    if (name !== undefined) {
      current.set(name, range.split(' | '));
    }
  }
  return found;
}

const TEXTS = ['Text', 'URL', 'Date', 'DateTime', 'CssSelectorType', 'PronounceableText'];

/** What is wrong with JSON-LD in the vocabulary, as paths with a reason. Empty: nothing. */
export function faultsOf(node: unknown, vocabulary: Vocabulary, where = '$'): readonly string[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    return [`${where}: is no node`];
  }
  const types = typesOf(node);
  const unknown = types.filter((type) => !vocabulary.lineage(type));
  if (types.length === 0 || unknown.length > 0) {
    return [`${where}: ${unknown[0] ?? 'nothing'} is no type`];
  }
  return Object.entries(node).flatMap(([property, value]): readonly string[] => {
    const at = `${where}.${property}`;
    if (property === '@reverse') {
      return Object.entries(value as object).flatMap(([inverse, others]) =>
        listOf(others).flatMap((other) => {
          const self = {'@type': types};
          return [
            ...faultOfProperty(typesOf(other), inverse, self, vocabulary, `${at}.${inverse}`),
            ...faultsOf(other, vocabulary, `${at}.${inverse}`),
          ];
        }),
      );
    }
    if (property.startsWith('@')) {
      return [];
    }
    return listOf(value).flatMap((each) => faultOfProperty(types, property, each, vocabulary, at));
  });
}

function faultOfProperty(
  types: readonly string[],
  property: string,
  value: unknown,
  vocabulary: Vocabulary,
  at: string,
): readonly string[] {
  const range = vocabulary.range(types, property);
  if (!range) {
    return [`${at}: no property of ${types.join(', ')}`];
  }
  if (typeof value === 'object' && value !== null) {
    const above = typesOf(value).flatMap((type) => vocabulary.lineage(type) ?? []);
    const fits = above.some((type) => range.includes(type));
    return [
      ...(fits ? [] : [`${at}: takes ${range.join(', ')}`]),
      ...faultsOf(value, vocabulary, at),
    ];
  }
  return isAddress(value) || range.some((each) => kindsOf(value).includes(each))
    ? []
    : [`${at}: takes ${range.join(', ')}`];
}

/** A thing may be told by its address alone. */
function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/\S+$/u.test(value);
}

function kindsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return TEXTS;
  }
  return typeof value === 'number' ? ['Number', 'Integer', 'Float'] : ['Boolean'];
}

function typesOf(node: unknown): readonly string[] {
  return listOf((node as {readonly '@type'?: unknown})['@type']).map(String);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}
