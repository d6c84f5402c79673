import type {Term} from '../model.js';
import type {LinkedVersion} from '../stages.js';
import type {SourceView, TermView} from '../views.js';
import {termHref} from './anchors.js';
import {tableViews, type TableViews} from './collections.js';
import {sourceHrefs} from './page-names.js';
import {formatSources} from './sources.js';

/** Views that several outputs show. */
export interface SharedViews {
  readonly terms: ReadonlyMap<string, TermView>;
  readonly sources: ReadonlyMap<string, SourceView>;
  readonly tables: TableViews;
}

export function shareViews(version: LinkedVersion): SharedViews {
  return {
    terms: new Map(version.terms.map((term) => [term.id, termView(version, term)])),
    sources: sourceViews(version),
    tables: tableViews(version),
  };
}

function sourceViews(version: LinkedVersion): SharedViews['sources'] {
  const pages = sourceHrefs(version);
  return new Map(
    [...formatSources(version.sources, version.input.locale)].map(([id, view]) => {
      const page = pages.get(id);
      return [id, page === undefined ? view : {...view, page}];
    }),
  );
}

function termView(version: LinkedVersion, {id, name, definition}: Term): TermView {
  return {name, definition, href: termHref(version, id) ?? ''};
}
