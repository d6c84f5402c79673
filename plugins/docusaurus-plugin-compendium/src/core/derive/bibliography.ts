import type {LinkedVersion, OutputFile} from '../stages.js';
import type {BibliographyView} from '../views.js';
import {fileDataLinks} from './data-links.js';
import {jsonFile} from './json-file.js';
import {pageLinks} from './links.js';
import type {SharedViews} from './shared.js';
import {sourcePlainText} from './source-plain.js';

/** `sources.json` for reference lists, and `bibliography.json` for the page of all of them. */
export function bibliographyFiles(
  version: LinkedVersion,
  {sources: views}: SharedViews,
): readonly OutputFile[] {
  const {locale} = version.input;
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const bibliography: BibliographyView = {
    ...fileDataLinks(version, 'bibliography.json'),
    sources: [...views.values()]
      .sort((a, b) => compare(sourcePlainText(a), sourcePlainText(b)) || compare(a.id, b.id))
      .map((view) => ({
        ...view,
        citedIn: pageLinks(version, version.citedIn.get(view.id) ?? []),
      })),
  };
  return [
    jsonFile('sources.json', Object.fromEntries(views)),
    jsonFile('bibliography.json', bibliography),
  ];
}
