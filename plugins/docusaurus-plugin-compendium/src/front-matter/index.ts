import type {ParseFrontMatter} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';
import {conflictingKeys, isAcceptable} from '../core/read/docusaurus-keys.js';
import {splitFrontMatter} from '../core/read/front-matter.js';
import {datasetKeysOf, type IsDatasetKey} from './dataset-keys.js';
import {explodes} from './explodes.js';
import {replacedId} from './own-id.js';

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
    const parseKept = async (given: Params): Promise<Result> => {
      const {frontMatter, content} = await parseLeniently(given, inner);
      return {frontMatter: keptOf(frontMatter, datasetKeys), content};
    };
    const {frontMatter, content} = await parseKept(params);
    const {filePath} = params;
    const id = isPartial(filePath)
      ? undefined
      : await replacedId(filePath, idOf(filePath, frontMatter), async (other) => {
          const fileContent = await readText(other);
          return fileContent === undefined
            ? undefined
            : idOf(other, (await parseKept({...params, filePath: other, fileContent})).frontMatter);
        });
    return {
      frontMatter:
        id === undefined ? frontMatter : {...frontMatter, id, slug: encodeURIComponent(id)},
      content,
    };
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

/** What Docusaurus gets to see. */
function keptOf(frontMatter: Result['frontMatter'], isDatasetKey: IsDatasetKey) {
  const others = Object.entries(frontMatter).filter(([key]) => !isDatasetKey(key));
  if (explodes(others)) {
    return {};
  }
  const conflicting = conflictingKeys(Object.fromEntries(others));
  return Object.fromEntries(
    others.filter(([key, value]) => !conflicting.includes(key) && isAcceptable(key, value)),
  );
}

/** Docusaurus makes no page of it. */
function isPartial(file: string): boolean {
  return path.basename(file).startsWith('_');
}

/** The id that a document asks for, without its folder; numbers and dates become text. */
function idOf(file: string, {id = path.parse(file).name}: Result['frontMatter']): string {
  return String(id);
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

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
