import type {Source} from '../model.js';
import {type LdNode, oneOrMany} from './ld.js';
import {sourceLd} from './ld-citations.js';

/** What the container of a kind of CSL is called in schema.org; others are creative works. */
const CONTAINERS: ReadonlyMap<unknown, string> = new Map([
  ['article-journal', 'Periodical'],
  ['article-magazine', 'Periodical'],
  ['article-newspaper', 'Newspaper'],
  ['chapter', 'Book'],
  ['webpage', 'WebSite'],
]);

/** A source as the subject of its own page: who made it, when, and where it came out. */
export function workLd(source: Source): LdNode {
  const {csl} = source;
  const container = textOf(csl['container-title']);
  const publisher = textOf(csl['publisher']);
  return {
    ...sourceLd(source),
    author: oneOrMany(namesOf(csl['author'])),
    editor: oneOrMany(namesOf(csl['editor'])),
    datePublished: dateOf(csl['issued']),
    ...(container !== undefined && {
      isPartOf: {'@type': CONTAINERS.get(csl['type']) ?? 'CreativeWork', name: container},
    }),
    ...(publisher !== undefined && {publisher: {'@type': 'Organization', name: publisher}}),
  };
}

/** CSL has the parts of a person's name, and the name of an organization as a literal. */
function namesOf(value: unknown): readonly LdNode[] {
  return (Array.isArray(value) ? value : []).flatMap((each: unknown): readonly LdNode[] => {
    const name = (each ?? {}) as Readonly<Record<string, unknown>>;
    const literal = textOf(name['literal']);
    const parts = [
      name['given'],
      name['dropping-particle'],
      name['non-dropping-particle'],
      name['family'],
      name['suffix'],
    ];
    const person = parts.flatMap((part) => textOf(part) ?? []).join(' ');
    if (literal !== undefined) {
      return [{'@type': 'Organization', name: literal}];
    }
    return person === '' ? [] : [{'@type': 'Person', name: person}];
  });
}

/** As exact as the source says: a year, a month or a day of ISO 8601. */
function dateOf(value: unknown): string | undefined {
  const parts = ((value ?? {}) as {readonly 'date-parts'?: unknown})['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const numbers = (Array.isArray(first) ? first : []).map(Number);
  return numbers.length > 0 && numbers.every((each) => Number.isInteger(each) && each > 0)
    ? numbers.map((each, index) => String(each).padStart(index === 0 ? 4 : 2, '0')).join('-')
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
