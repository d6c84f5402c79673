import type {LinkedVersion} from '../stages.js';

/** Anchor of a term on the glossary's page. A single letter is the anchor of its heading there. */
export function termAnchor(id: string): string {
  return [...id].length === 1 ? `term-${id}` : id;
}

/** Address of a term; `undefined` when no page of the version shows the glossary. */
export function termHref(
  {glossaryPage}: Pick<LinkedVersion, 'glossaryPage'>,
  id: string,
): string | undefined {
  return glossaryPage && `${glossaryPage.permalink}#${termAnchor(id)}`;
}
