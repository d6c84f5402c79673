import type {LinkedVersion} from '../stages.js';

/**
 * Anchor of a term on the glossary's page. No heading has a colon in its anchor, since slugs drop
 * it: a heading of the page's author never takes the place of a term.
 */
export function termAnchor(id: string): string {
  return `term:${id}`;
}

/** Address of a term; `undefined` when no page of the version shows the glossary. */
export function termHref(
  {glossaryPage}: Pick<LinkedVersion, 'glossaryPage'>,
  id: string,
): string | undefined {
  return glossaryPage && `${glossaryPage.permalink}#${termAnchor(id)}`;
}
