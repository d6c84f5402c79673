import type {ParseFrontMatter} from '@docusaurus/types';
import {conflictingKeys, isAcceptable} from '../core/read/docusaurus-keys.js';
import {splitFrontMatter} from '../core/read/front-matter.js';
import {datasetKeysOf} from './dataset-keys.js';

type Params = Parameters<ParseFrontMatter>[0];
type Result = Awaited<ReturnType<ParseFrontMatter>>;

/**
 * Like the default export, for a site that has a `parseFrontMatter` of its own: `inner` parses, and
 * the dataset's keys are taken out of what it gives.
 */
export function withInner(inner: ParseFrontMatter): ParseFrontMatter {
  return async (params) => {
    const datasetKeys = datasetKeysOf(params.filePath);
    if (!datasetKeys) {
      return inner(params);
    }
    const {frontMatter, content} = await parseLeniently(params, inner);
    const conflicting = conflictingKeys(frontMatter);
    const kept = Object.entries(frontMatter).filter(
      ([key, value]) => !datasetKeys(key) && !conflicting.includes(key) && isAcceptable(key, value),
    );
    return {frontMatter: Object.fromEntries(kept), content};
  };
}

/**
 * For `markdown.parseFrontMatter`: takes the dataset's keys out of what Docusaurus sees, so that they
 * are not shipped in every page's JavaScript, and keeps front matter that is broken from stopping
 * Docusaurus before the plugin can tell of all problems at once. Files that lie in no dataset's
 * folder are parsed as ever.
 */
const compendiumFrontMatter: ParseFrontMatter = withInner((params) =>
  params.defaultParseFrontMatter(params),
);

export default compendiumFrontMatter;

/** Forgives what the plugin will tell, which is broken YAML, and nothing that `inner` itself throws. */
async function parseLeniently(params: Params, inner: ParseFrontMatter): Promise<Result> {
  const yaml = {broken: false};
  const defaultParseFrontMatter: Params['defaultParseFrontMatter'] = async (given) => {
    try {
      return await params.defaultParseFrontMatter(given);
    } catch (error) {
      yaml.broken = true;
      throw error;
    }
  };
  try {
    const result = await inner({...params, defaultParseFrontMatter});
    return isMapping(result.frontMatter) ? result : {...result, frontMatter: {}};
  } catch (error) {
    if (!yaml.broken) {
      throw error;
    }
    return {frontMatter: {}, content: splitFrontMatter(params.fileContent).body};
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
