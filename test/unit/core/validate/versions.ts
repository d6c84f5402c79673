import type {Source, Term} from '#plugin/core/model.js';
import {readPage} from '#plugin/core/read/page.js';
import type {Version} from '#plugin/core/stages.js';
import {documentAt, schema} from '../read/documents.js';

type Checked = Pick<Version, 'schema' | 'pages' | 'terms' | 'sources'>;

const noProse = {
  cites: [],
  malformedCites: [],
  doubtfulCites: [],
  termLinks: [],
  brokenTermLinks: [],
  texts: [],
  links: [],
  components: [],
};

/** A version of documents by path; what is wrong with them by themselves is not told. */
export function versionOf(
  documents: Readonly<Record<string, string>>,
  more: Partial<Pick<Checked, 'terms' | 'sources' | 'schema'>> = {},
): Checked {
  const pages = Object.entries(documents).map(([path, text]) => ({
    ...readPage(
      documentAt(path, text),
      more.schema ?? schema,
      {extraKeys: []},
      () => [],
      () => undefined,
    ),
    prose: noProse,
    components: [],
  }));
  return {schema, pages, terms: [], sources: [], ...more};
}

export function source(id: string): Source {
  return {id, csl: {}, at: {file: 'references.json', line: 1, column: 1}};
}

export function term(id: string, more: Partial<Term> = {}): Term {
  const at = {file: 'glossary.yml', line: 3, column: 5};
  return {
    id,
    name: id,
    aliases: [],
    aliasAt: [],
    definition: '',
    cite: [],
    citeAt: [],
    see: [],
    seeAt: [],
    autolink: true,
    at,
    ...more,
  };
}
