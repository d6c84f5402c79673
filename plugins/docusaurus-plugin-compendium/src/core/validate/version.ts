import type {Report} from '../problem.js';
import {checkSources} from '../read/references.js';
import type {Version} from '../stages.js';
import {checkCites} from './cites.js';
import {checkCollections} from './collections.js';
import {checkComponents} from './components.js';
import {checkDataFiles} from './data-files.js';
import {checkDuplicates} from './duplicates.js';
import {checkEmbeds} from './embeds.js';
import {checkGlossaryPage} from './glossary-page.js';
import {checkNamed} from './named.js';
import {checkPartials} from './partials.js';
import {checkReferences} from './references.js';
import {checkRequired} from './required.js';
import {checkSourceStatus} from './source-status.js';
import {checkTerms} from './terms.js';

/** Every rule that looks at more than one place. Adding a rule is one file and one line in this list. */
const CHECKS: readonly ((version: Version, report: Report) => void)[] = [
  ({input}, report) => checkDataFiles(input.dataset, report),
  checkCollections,
  checkRequired,
  checkDuplicates,
  checkReferences,
  checkNamed,
  checkSources,
  checkSourceStatus,
  checkCites,
  checkTerms,
  checkComponents,
  checkEmbeds,
  checkGlossaryPage,
  checkPartials,
];

/** Checks a version as a whole; what one file shows by itself was checked as it was read. */
export function validateVersion(version: Version, report: Report): void {
  CHECKS.forEach((check) => check(version, report));
}
