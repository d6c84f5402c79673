import {termHref} from './anchors.js';
import {jsonFile} from './json-file.js';
import type {TermPattern} from '../link/matcher.js';
import type {LinkedVersion, OutputFile} from '../stages.js';
import type {TrayView} from '../views.js';

/** `compile.json`: all that the Markdown stage needs, and nothing that changes without changing its output. */
export interface CompileData {
  readonly code: string;
  readonly locale: string;
  readonly terms: readonly TermPattern[];
  readonly sources: readonly string[];
  /** The version has a book, to which its pages link. */
  readonly book?: true;
  /** Where the entries that a reader has picked are compared; every page shows what is picked. */
  readonly trays: readonly TrayView[];
  readonly headings: {readonly references: string; readonly backLinks: string};
}

/** Without a page that shows the glossary, terms have no address, and none is linked. */
export function compileFile(version: LinkedVersion): readonly OutputFile[] {
  const {references, backLinks} = version.input.strings;
  const data: CompileData = {
    code: version.input.codeHash,
    locale: version.input.locale,
    terms: termHref(version, '') === undefined ? [] : version.patterns,
    sources: version.sources.map(({id}) => id),
    ...(version.input.book && {book: true}),
    trays: version.schema.collections.flatMap(({name, plural}) => {
      const doc = version.comparePages.chosen.get(name);
      return doc ? [{of: name, label: plural, href: doc.permalink}] : [];
    }),
    headings: {references, backLinks},
  };
  return [jsonFile('compile.json', data)];
}
