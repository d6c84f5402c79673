import {termHref} from '../derive/anchors.js';
import {pageWith} from '../link/link.js';
import type {Term} from '../model.js';
import {compact} from '../read/compact.js';
import type {Version} from '../stages.js';
import type {EntryContext} from './snapshot-entry.js';
import type {Parts, TermSnapshot} from './snapshot-model.js';

/** The terms of a version, each id once, compared by the words of the default locale. */
export function snapshotTerms(
  version: Version,
  original: Version,
  cites: EntryContext['cites'],
): readonly TermSnapshot[] {
  const glossaryPage = pageWith('Glossary', publishedPages(version));
  const originals = byId(original.terms);
  const names = new Map(version.terms.map(({id, name}) => [id, name]));
  return [...byId(version.terms).values()].map((term) => {
    const {id, name, aliases} = originals.get(term.id) ?? term;
    return compact<TermSnapshot>({
      id,
      name: term.name,
      names: [name, ...aliases],
      href: termHref(glossaryPage ? {glossaryPage} : {}, id),
      parts: partsOf(originals.get(term.id) ?? term, term, (ids) => ({
        see: ids.map((other) => names.get(other) ?? other).join(', '),
        cite: cites(term.cite)
          .map(({label}) => label)
          .join(', '),
      })),
    });
  });
}

function partsOf(
  data: Term,
  shown: Term,
  lists: (see: readonly string[]) => {readonly see: string; readonly cite: string},
): Parts {
  const {see, cite} = lists(shown.see);
  return {
    name: {value: data.name, text: shown.name},
    aliases: {value: JSON.stringify([...data.aliases].sort()), text: shown.aliases.join(', ')},
    definition: {value: data.definition, text: shown.definition},
    see: {value: JSON.stringify([...data.see].sort()), text: see},
    cite: {value: JSON.stringify([...data.cite].sort()), text: cite},
  };
}

/** Of two terms with one id, which is an error, the first counts. */
function byId(terms: readonly Term[]): ReadonlyMap<string, Term> {
  return new Map([...terms].reverse().map((term) => [term.id, term] as const));
}

function publishedPages({pages}: Version): Version['pages'] {
  return pages.filter(({doc}) => !doc.draft && !doc.unlisted);
}
