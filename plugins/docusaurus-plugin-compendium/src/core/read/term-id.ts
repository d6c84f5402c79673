import GithubSlugger from 'github-slugger';

const TERM_ID = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

/** Longer ids would not do as names of files. */
const LONGEST = 100;

/** True for an id that can be the name of a file and the id of an HTML element. */
export function isTermId(id: string): boolean {
  return TERM_ID.test(id) && id.length <= LONGEST;
}

/** The slug that GitHub gives a heading of that name, without what an id cannot hold; may be empty. */
export function termIdOf(name: string): string {
  return GithubSlugger.slug(name.normalize('NFC').replace(/\s+/gu, ' '))
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
