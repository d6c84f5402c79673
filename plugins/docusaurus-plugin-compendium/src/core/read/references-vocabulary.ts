/** The words of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html). */

export const CSL_TYPES: readonly string[] = words(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic
  collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
  interview legal_case legislation manuscript map motion_picture musical_score pamphlet
  paper-conference patent performance periodical personal_communication post post-weblog regulation
  report review review-book software song speech standard thesis treaty webpage
`);

export const TEXT_VARIABLES: ReadonlySet<string> = new Set(
  words(`
    abstract annote archive archive_collection archive_location archive-place authority call-number
    citation-key citation-label collection-title container-title container-title-short dimensions
    division event event-title event-place genre ISBN ISSN journalAbbreviation jurisdiction keyword
    language license medium note original-publisher original-publisher-place original-title
    part-title publisher publisher-place references reviewed-genre reviewed-title scale shortTitle
    source status title title-short volume-title year-suffix
    chapter-number citation-number collection-number edition first-reference-note-number issue
    locator number number-of-pages number-of-volumes page page-first part-number printing-number
    section supplement-number version volume
  `),
);

export const NAME_VARIABLES: ReadonlySet<string> = new Set(
  words(`
    author chair collection-editor compiler composer container-author contributor curator director
    editor editorial-director editor-translator executive-producer guest host illustrator
    interviewer narrator organizer original-author performer producer recipient reviewed-author
    script-writer series-creator translator
  `),
);

export const DATE_VARIABLES: ReadonlySet<string> = new Set(
  words('accessed available-date event-date issued original-date submitted'),
);

/** Kept as they are: nothing here reads them. */
export const FREE_VARIABLES: ReadonlySet<string> = new Set(['categories', 'custom']);

export const NAME_PARTS: readonly string[] = words(`
  family given literal suffix dropping-particle non-dropping-particle comma-suffix static-ordering
  parse-names
`);

export const DATE_PARTS: readonly string[] = words('date-parts season circa literal raw');

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
