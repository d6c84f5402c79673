import {dataFiles} from '../emit/data-files.js';
import {feedFile} from '../emit/feed.js';
import type {LinkedVersion, OutputFile} from '../stages.js';
import {bibliographyFiles} from './bibliography.js';
import {cardFile} from './cards.js';
import {changesFiles} from './changes.js';
import {collectionFiles} from './collections.js';
import {compareFile} from './compare.js';
import {compileFile} from './compile.js';
import {embedFiles} from './embeds.js';
import {glossaryFiles} from './glossary.js';
import {llmsFile} from './llms.js';
import {optionPageFiles} from './option-pages.js';
import {pageFiles} from './pages.js';
import {sourcePageFiles} from './source-pages.js';
import {shareViews, type SharedViews} from './shared.js';

type Output = (version: LinkedVersion, shared: SharedViews) => readonly OutputFile[];

/** Every output of a version. Adding an output is one file here and one line in this list. */
const OUTPUTS: readonly Output[] = [
  compileFile,
  collectionFiles,
  compareFile,
  pageFiles,
  glossaryFiles,
  bibliographyFiles,
  sourcePageFiles,
  optionPageFiles,
  changesFiles,
  dataFiles,
  feedFile,
  embedFiles,
  llmsFile,
  cardFile,
];

/** Derives what the pages of a version show, as files for the host to write. */
export function deriveFiles(version: LinkedVersion): readonly OutputFile[] {
  const shared = shareViews(version);
  return OUTPUTS.flatMap((output) => output(version, shared));
}
