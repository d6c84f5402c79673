import {pageLinks} from '../derive/links.js';
import {sourceLabel} from '../diff/source-label.js';
import type {Source} from '../model.js';
import {compact} from '../read/compact.js';
import {markOf} from '../read/source-status.js';
import type {LinkedVersion} from '../stages.js';
import type {MarkedSource, StaleSource} from './stale-model.js';

/** A source can be found by one of these. */
const IDENTIFIERS = ['DOI', 'PMID', 'PMCID', 'URL', 'ISBN', 'ISSN'];

/** Sources that are retracted, in doubt or superseded, in the order of their files. */
export function markedSources(version: LinkedVersion): readonly MarkedSource[] {
  const labels = new Map(version.sources.map((source) => [source.id, sourceLabel(source)]));
  return version.sources.flatMap((source) => {
    const mark = markOf(source);
    return mark
      ? compact<MarkedSource>({
          ...staleSource(version, source),
          status: mark.status,
          by: mark.by && (labels.get(mark.by) ?? mark.by),
        })
      : [];
  });
}

/** Sources without DOI, PubMed number, ISBN, ISSN or address. */
export function unidentifiedSources(version: LinkedVersion): readonly StaleSource[] {
  return version.sources
    .filter(({csl}) => !IDENTIFIERS.some((key) => csl[key]))
    .map((source) => staleSource(version, source));
}

function staleSource(version: LinkedVersion, source: Source): StaleSource {
  const {bibliographyPage, citedIn} = version;
  return compact<StaleSource>({
    id: source.id,
    label: sourceLabel(source),
    href: bibliographyPage && `${bibliographyPage.permalink}#source-${source.id}`,
    file: source.at.file,
    line: source.at.line,
    citedIn: pageLinks(version, citedIn.get(source.id) ?? []),
  });
}
