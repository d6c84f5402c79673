import {own} from '../core/own.js';
import type {TermView} from '../core/views.js';

/** Marks the links that a definition pops up on; style sheets and scripts go by it. */
export const TERM_LINK = 'a.c-term';

const descriptions = new WeakMap<Element, TermView>();

/** Gives a link a definition of its own, which no glossary of the page has to hold. */
export function describeLink(link: Element | null, data: TermView): void {
  if (link) {
    descriptions.set(link, data);
  }
}

/** What pops up on a link: its own definition, or that of the glossary entry that it leads to. */
export function descriptionOf(
  link: HTMLAnchorElement,
  terms: Readonly<Record<string, TermView>>,
): TermView | undefined {
  const [, id] = /^#term:(.*)$/u.exec(decoded(link.hash)) ?? [];
  return descriptions.get(link) ?? own(terms, id ?? '');
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
