import {sourcePlainText} from '../derive/source-plain.js';
import {formatSources, printable} from '../derive/sources.js';
import {pageWith} from '../link/link.js';
import {compact} from '../read/compact.js';
import type {Source} from '../model.js';
import type {Version} from '../stages.js';
import type {SourceView} from '../views.js';
import {sourceLabel} from './source-label.js';
import type {SourceSnapshot} from './snapshot-model.js';

/** The sources of a version, each id once, compared by what readers see of them. */
export function snapshotSources(version: Version): readonly SourceSnapshot[] {
  const {sources, pages, input} = version;
  const views = formatSources(sources, input.locale);
  const page = pageWith(
    'Bibliography',
    pages.filter(({doc}) => !doc.draft && !doc.unlisted),
  );
  const seen = new Set<string>();
  return sources
    .filter(({id}) => !seen.has(id) && seen.add(id))
    .map((source) => {
      const view = views.get(source.id);
      return compact<SourceSnapshot>({
        id: source.id,
        label: sourceLabel(source),
        href: page && `${page.permalink}#source-${source.id}`,
        identifiers: (view?.links ?? []).map(({href}) => href.toLowerCase()),
        parts: partsOf(source, view),
      });
    });
}

/** Printing follows the language of the page, so that what is compared is the item itself. */
function partsOf(source: Source, view: SourceView | undefined): SourceSnapshot['parts'] {
  const links = (view?.links ?? []).map(({href}) => href);
  return {
    text: {
      value: JSON.stringify(Object.entries(printable(source)).sort()),
      text: view ? sourcePlainText(view) : '',
    },
    links: {value: links.join(' '), text: links.join(', ')},
  };
}
