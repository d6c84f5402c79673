import type {ParseFrontMatter} from '@docusaurus/types';
import {conflictingKeys, isAcceptable} from '../core/read/docusaurus-keys.js';
import {splitFrontMatter} from '../core/read/front-matter.js';
import {datasetKeysOf} from './dataset-keys.js';

type Params = Parameters<ParseFrontMatter>[0];
type Result = Awaited<ReturnType<ParseFrontMatter>>;

/**
 * For `markdown.parseFrontMatter`: takes the dataset's keys out of what Docusaurus sees, so that they
 * are not shipped in every page's JavaScript, and keeps front matter that is broken from stopping
 * Docusaurus before the plugin can tell of all problems at once. Files that lie in no dataset's
 * folder are parsed as ever.
 */
const compendiumFrontMatter: ParseFrontMatter = async (params) => {
  const datasetKeys = datasetKeysOf(params.filePath);
  if (!datasetKeys) {
    return params.defaultParseFrontMatter(params);
  }
  const {frontMatter, content} = await parseLeniently(params);
  const conflicting = conflictingKeys(frontMatter);
  const kept = Object.entries(frontMatter).filter(
    ([key, value]) => !datasetKeys(key) && !conflicting.includes(key) && isAcceptable(key, value),
  );
  return {frontMatter: Object.fromEntries(kept), content};
};

export default compendiumFrontMatter;

async function parseLeniently(params: Params): Promise<Result> {
  try {
    const result = await params.defaultParseFrontMatter(params);
    return isMapping(result.frontMatter) ? result : {...result, frontMatter: {}};
  } catch {
    return {frontMatter: {}, content: splitFrontMatter(params.fileContent).body};
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
