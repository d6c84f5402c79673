import {nameKey} from '../link/words.js';
import type {Position, Term, YamlMap, YamlNode} from '../model.js';
import type {Report} from '../problem.js';
import {compact} from './compact.js';
import {isMisspelt} from './misspelt.js';
import {nearest} from './nearest.js';
import {readCite} from './statement-source.js';
import {takeBroken} from './stray-comma.js';
import {isTermId, termIdOf} from './term-id.js';
import {asMap, checkKeys, readFlag, readText, tell, type Origin} from './yaml-map.js';
import {describe, getPair, itemsOf, textOf} from './yaml-nodes.js';
import {printFlow, printYaml} from './yaml-print.js';

const KEYS = ['term', 'id', 'aliases', 'definition', 'cite', 'see', 'autolink'] as const;

const KNOWN = {keys: KEYS, lists: ['aliases', 'cite', 'see']};

const EXAMPLE = printYaml({terms: [{term: 'Name', definition: 'What it means.'}]});

/** Where a list of terms stands; `docId` when that is the front matter of a document. */
export interface TermOrigin {
  readonly file: string;
  readonly docId?: string;
}

/** Reads a whole glossary file: a mapping whose only key is `terms`. */
export function readGlossary(node: YamlNode, file: string, report: Report): readonly Term[] {
  const origin = {file, report};
  if (node.kind !== 'map') {
    const fix = node.kind === 'list' ? 'terms:' : EXAMPLE;
    tell(origin, 'not-a-mapping', node.at, {
      message: 'A glossary must be a mapping with the key “terms”.',
      found: describe(node),
      expected: 'terms: and a list',
      fix,
    });
    return node.kind === 'list' ? readTerms(node, {file}, report) : [];
  }
  checkKeys(node, ['terms'], 'A glossary', origin);
  const terms = getPair(node, 'terms');
  if (!terms) {
    if (isMisspelt(node, 'terms', ['terms'])) {
      return [];
    }
    tell(origin, 'missing-field', node.at, {
      message: 'The glossary has no “terms”.',
      found: 'nothing',
      expected: 'terms: and a list',
      fix: EXAMPLE,
    });
    return [];
  }
  return readTerms(terms.value, {file}, report);
}

/** Reads the value of a `terms` key: a list of mappings. What has no usable name or id is left out. */
export function readTerms(
  node: YamlNode,
  {file, docId}: TermOrigin,
  report: Report,
): readonly Term[] {
  const origin = {file, report};
  if (node.kind !== 'list') {
    tell(origin, 'wrong-type', node.at, {
      message: '“terms” must be a list.',
      found: describe(node),
      expected: 'a list of terms',
      fix: EXAMPLE,
    });
    return [];
  }
  return node.items.flatMap((item) => {
    const map = asMap(
      item,
      'A term',
      origin,
      printFlow({term: textOf(item) ?? 'Name', definition: '…'}),
    );
    const term = map && readTerm(map, origin);
    return term ? [compact({...term, definedIn: docId})] : [];
  });
}

function readTerm(written: YamlMap, origin: Origin): Term | undefined {
  const {map, broken} = takeBroken(written, KNOWN, origin);
  checkKeys(map, KEYS, 'A term', origin);
  const name = readRequired(map, 'term', broken, origin);
  const definition = readRequired(map, 'definition', broken, origin) ?? '';
  const autolink = readFlag(map, 'autolink', origin) ?? true;
  const aliases = readAliases(map, name, origin);
  const cite = readCite(getPair(map, 'cite'), origin);
  const see = readTexts(map, 'see', 'the id of another term', origin);
  const id = name === undefined ? undefined : readId(map, name, origin);
  if (name === undefined || id === undefined) {
    return undefined;
  }
  return {
    id,
    name,
    aliases: aliases.map(({text}) => text),
    aliasAt: aliases.map(({at}) => at),
    definition,
    ...cite,
    see: see.map(({text}) => text),
    seeAt: see.map(({at}) => at),
    autolink,
    at: {file: origin.file, ...map.at},
  };
}

/** The text under a key that every term has; line breaks in it are spaces. */
function readRequired(
  map: YamlMap,
  key: string,
  broken: ReadonlySet<string>,
  origin: Origin,
): string | undefined {
  const pair = getPair(map, key);
  if (!pair && (broken.has(key) || isMisspelt(map, key, KEYS))) {
    return undefined;
  }
  const text = pair && textOf(pair.value);
  if (!pair || (text === undefined && pair.value.kind === 'scalar')) {
    tell(origin, 'missing-field', pair?.keyAt ?? map.at, {
      message: `A term has no “${key}”.`,
      found: 'nothing',
      expected: 'text',
      fix: `${key}: ${key === 'term' ? 'Name' : 'What it means.'}`,
    });
    return undefined;
  }
  return key === 'term'
    ? readText(map, key, origin)?.replace(/\s+/gu, ' ')
    : readText(map, key, origin);
}

/** The id that the author gave, or else the slug of the name. */
function readId(map: YamlMap, name: string, origin: Origin): string | undefined {
  const pair = getPair(map, 'id');
  const given = readText(map, 'id', origin);
  const id = (given ?? termIdOf(name)).normalize('NFC');
  if (isTermId(id)) {
    return id;
  }
  const suggestion = termIdOf(given ?? '') || undefined;
  tell(origin, 'wrong-type', pair?.value.at ?? map.at, {
    message: pair
      ? 'The id of a term becomes an address, and cannot hold these characters.'
      : 'No id can be made of the name of this term.',
    found: given ?? name,
    expected: 'small letters and digits, with single hyphens between, 100 at most',
    suggestion,
    fix: `id: ${suggestion ?? 'some-id'}`,
  });
  return pair && suggestion && isTermId(suggestion) ? suggestion : undefined;
}

interface PlacedText {
  readonly text: string;
  readonly at: Position;
}

/** Texts under a key: one, or a list. Whatever else stands there is reported. */
function readTexts(map: YamlMap, key: string, what: string, origin: Origin): readonly PlacedText[] {
  const value = getPair(map, key)?.value;
  const single = textOf(value);
  if (value && single?.includes(',')) {
    const parts = single.split(',').map((part) => part.trim());
    tell(origin, 'wrong-type', value.at, {
      message: `Several values of “${key}” are a list.`,
      found: describe(value),
      expected: `${what}, or a list in [ ]`,
      fix: `${key}: ${printFlow(parts.filter((part) => part !== ''))}`,
    });
    return [];
  }
  return (value ? itemsOf(value) : []).flatMap((item) => {
    const text = textOf(item);
    if (text === undefined) {
      tell(origin, 'wrong-type', item.at, {
        message: `“${key}” holds something other than ${what}.`,
        found: describe(item),
        expected: what,
      });
      return [];
    }
    return [{text, at: item.at}];
  });
}

/** Aliases that differ from the name and from each other, as the matcher sees them. */
function readAliases(
  map: YamlMap,
  name: string | undefined,
  origin: Origin,
): readonly PlacedText[] {
  const aliases = new Map<string, PlacedText>();
  const repeated: PlacedText[] = [];
  const own = name === undefined ? undefined : nameKey(name);
  for (const {text, at} of readTexts(map, 'aliases', 'another name', origin)) {
    const alias = {text: text.replace(/\s+/gu, ' '), at};
    const key = nameKey(alias.text);
    if (key === own || aliases.has(key)) {
      repeated.push(alias);
    } else {
      aliases.set(key, alias);
    }
  }
  const kept = [...aliases.values()];
  for (const {text, at} of repeated) {
    tell(origin, 'duplicate-alias', at, {
      message: 'The term has this name already; case does not matter.',
      found: text,
      expected: 'a name that differs',
      fix: `aliases: ${printFlow(kept.map((alias) => alias.text))}`,
    });
  }
  return kept;
}

/**
 * Lays translated names, aliases and definitions over the terms of the default locale, by id.
 * Whatever else a translation says is left aside, so that data cannot drift. A translation of a
 * term that there is not is `localized-data`.
 */
export function localizeTerms(
  terms: readonly Term[],
  localized: readonly Term[],
  report?: Report,
): readonly Term[] {
  const byId = new Map(localized.map((term) => [term.id, term]));
  const ids = new Set(terms.map(({id}) => id));
  for (const {id, at} of localized.filter((term) => !ids.has(term.id))) {
    const suggestion = nearest(id, ids);
    report?.({
      rule: 'localized-data',
      ...at,
      message: 'This translates a term that the default locale does not have.',
      found: id,
      expected: 'the id of a term of the default locale',
      ...compact({suggestion}),
      ...(suggestion !== undefined && {fix: `id: ${suggestion}`}),
    });
  }
  return terms.map((term) => {
    const translation = byId.get(term.id);
    return translation ? localizeTerm(term, translation) : term;
  });
}

/** Problems of what was translated are told in the translation; there, it is one place. */
function localizeTerm(term: Term, {name, aliases, aliasAt, definition, at}: Term): Term {
  return {
    ...term,
    name,
    aliases,
    aliasAt,
    definition: definition || term.definition,
    at,
    citeAt: term.cite.map(() => at),
    seeAt: term.see.map(() => at),
  };
}
