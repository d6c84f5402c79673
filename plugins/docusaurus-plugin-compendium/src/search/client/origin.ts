/** The filter of the index that tells what a result was made of. */
export const ORIGIN = 'from';

/**
 * What a result was made of: a document or a term of the glossary, or else data alone, as pages of
 * sources are. In the order in which readers are shown them: hundreds of sources have a technique in
 * their titles, and the page about it is what most look for.
 */
export const ORIGINS = ['document', 'data'] as const;

export type Origin = (typeof ORIGINS)[number];
