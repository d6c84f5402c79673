import {sourceLinks} from '../derive/sources-links.js';
import type {Value} from '../model.js';
import type {Version} from '../stages.js';

/** An address on the web, with the places that hold it: `docs/birds/robin.md:4`. */
export interface WebLink {
  readonly url: string;
  readonly places: readonly string[];
}

/** A link that did not answer well. Only what is gone for certain is `dead`. */
export interface LinkFinding extends WebLink {
  readonly state: 'dead' | 'unclear';
  readonly reason: string;
}

/** The addresses of a version's sources, facts and prose, each once. */
export function webLinks({sources, pages}: Version): readonly WebLink[] {
  const places = new Map<string, Set<string>>();
  const add = (url: string, file: string, line: number): void => {
    const clean = url.replace(/#.*$/u, '');
    if (/^https?:\/\//u.test(clean)) {
      places.set(clean, (places.get(clean) ?? new Set()).add(`${file}:${line}`));
    }
  };
  for (const source of sources) {
    for (const {href} of sourceLinks(source)) {
      add(href, source.at.file, source.at.line);
    }
  }
  for (const {doc, entry, prose, bodyFile} of pages.filter((page) => !page.doc.draft)) {
    for (const {url, at} of prose.links) {
      add(url, bodyFile, at.line);
    }
    for (const {value, at} of Object.values(entry?.fields ?? {}).flat()) {
      for (const url of urlsOf(value)) {
        add(url, doc.raw.file, at.line);
      }
    }
  }
  return [...places].map(([url, found]) => ({url, places: [...found]}));
}

function urlsOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'url':
      return [value.url];
    case 'record':
      return value.parts.flatMap((part) => urlsOf(part.value));
    default:
      return [];
  }
}
