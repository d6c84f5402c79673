import type {ParseFrontMatter} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';
import {conflictingKeys, isAcceptable} from '../core/read/docusaurus-keys.js';
import {splitFrontMatter} from '../core/read/front-matter.js';
import {documentId} from '../docusaurus/number-prefixes.js';
import {prefixStripperOf} from './content-folders.js';
import {homeOf, type Home, type IsDatasetKey} from './dataset-keys.js';
import {explodes} from './explodes.js';
import {type ReadDocument, replacedId} from './own-id.js';
import {withoutDangling} from './dangling.js';

type Params = Parameters<ParseFrontMatter>[0];
type Result = Awaited<ReturnType<ParseFrontMatter>>;

/**
 * Like the default export, for a site that has a `parseFrontMatter` of its own: `inner` parses, and
 * the dataset's keys are taken out of what it gives.
 */
export function withInner(inner: ParseFrontMatter): ParseFrontMatter {
  return async (params) => {
    const home = homeOf(params.filePath);
    if (!home) {
      return inner(params);
    }
    const parseKept = async (given: Params): Promise<Result> => {
      const {frontMatter, content} = await parseLeniently(given, inner);
      return {frontMatter: keptOf(frontMatter, home.isDatasetKey), content};
    };
    const readDocument: ReadDocument = async (file) => {
      const fileContent = await readText(file);
      const document = homeOf(file);
      if (fileContent === undefined || !document) {
        return undefined;
      }
      const {frontMatter} = await parseKept({...params, filePath: file, fileContent});
      return {id: idOf(document, frontMatter), draft: isDraft(frontMatter)};
    };
    const {frontMatter, content} = await parseKept(params);
    if (isPartial(params.filePath)) {
      return {frontMatter, content};
    }
    const kept = await withoutDangling(frontMatter, home, readDocument);
    const document = {...home, file: params.filePath, id: idOf(home, frontMatter)};
    const id = await replacedId(document, readDocument);
    return {
      frontMatter: id === undefined ? kept : {...kept, id, slug: encodeURIComponent(id)},
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

function idOf({folder, path: document}: Home, frontMatter: Result['frontMatter']): string {
  return documentId(document, frontMatter, prefixStripperOf(folder));
}

/** Drafts are no pages in production, where nothing may name them as the next one. */
function isDraft({draft}: Result['frontMatter']): boolean {
  return process.env.NODE_ENV === 'production' && /^true$/iu.test(String(draft));
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
