import {ORIGIN, type Origin} from './client/origin.js';
import type {FoundTerm} from './kinds.js';

/** One thing to find, as the index takes it: HTML whose `<article>` is searched. */
export interface SearchDocument {
  readonly url: string;
  readonly content: string;
}

/**
 * A page as Docusaurus built it, with the label of its kind, and where it comes from.
 *
 * @param lang - language of the page (BCP 47), where it is not translated into that of the site
 */
export function pageDocument(
  url: string,
  html: string,
  label: string | undefined,
  {origin = 'document', lang}: {readonly origin?: Origin; readonly lang?: string | undefined} = {},
): SearchDocument {
  const kind = marks({
    ...(label === undefined ? {type: 'page'} : {type: 'entry', kind: label}),
    ...(lang !== undefined && {lang}),
  });
  return {url, content: html.replace(/<article\b[^>]*>/u, (tag) => tag + kind + from(origin))};
}

/** A term of the glossary, which is found by itself rather than as a part of a long page. */
export function termDocument({name, aliases, definition, href}: FoundTerm): SearchDocument {
  const text = [aliases.join(', '), definition].filter((part) => part !== '');
  return {
    url: href,
    content: `<html><head><title></title></head><body><article>${marks({type: 'term'})}${from('document')}<h1>${escape(name)}</h1>${text
      .map((part) => `<p>${escape(part)}</p>`)
      .join('')}</article></body></html>`,
  };
}

/** By what a search is narrowed. */
function from(origin: Origin): string {
  return `<span data-pagefind-filter="${ORIGIN}[data-value]" data-value="${origin}"></span>`;
}

/** Values that come with a result. */
function marks(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        `<span data-pagefind-meta="${name}[data-value]" data-value="${escape(value)}"></span>`,
    )
    .join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
