import type {LoadedVersion, PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext} from '@docusaurus/types';
import {getContentPathList, getDataFilePath, Globby, loadFreshModule} from '@docusaurus/utils';
import path from 'node:path';
import type {Report} from '../../core/problem.js';
import type {Site} from '../load-site.js';
import {getTagsFile} from '../modules.js';
import {createRawReader} from '../raw-files.js';
import {checkCategoryFile} from './category-files.js';
import {checkSidebarsFile, type SidebarsFile} from './sidebars-file.js';
import {checkTagsFile, checkTagsOf} from './tags-file.js';

/** What Docusaurus reads beside documents, for one instance of its docs plugin. */
interface SiteFiles {
  readonly site: Site;
  readonly context: LoadContext;
  readonly options: PluginOptions;
  readonly versions: readonly LoadedVersion[];
}

/** Reports what is wrong in the sidebars, categories and tags of all versions. */
export async function checkSiteFiles(
  {versions, ...files}: SiteFiles,
  report: Report,
): Promise<void> {
  for (const version of versions) {
    await checkSidebars(version, files, report);
    await checkCategories(version, files, report);
    await checkTags(version, files, report);
  }
}

type Check = (
  version: LoadedVersion,
  files: Omit<SiteFiles, 'versions'>,
  report: Report,
) => Promise<void>;

const checkSidebars: Check = async (version, {site, context: {siteDir}}, report) => {
  const file = version.sidebarFilePath;
  const raw = typeof file === 'string' ? await createRawReader(siteDir, false)(file) : undefined;
  if (typeof file !== 'string' || !raw) {
    return;
  }
  const {normalizeSidebars} = site.load<
    typeof import('@docusaurus/plugin-content-docs/lib/sidebars/normalization.js')
  >('@docusaurus/plugin-content-docs/lib/sidebars/normalization.js');
  const {validateSidebars} = site.load<
    typeof import('@docusaurus/plugin-content-docs/lib/sidebars/validation.js')
  >('@docusaurus/plugin-content-docs/lib/sidebars/validation.js');
  const sidebars = {
    file: raw.file,
    path: file,
    text: Buffer.from(raw.bytes).toString('utf8'),
    load: () => loadFreshModule(file),
    normalize: normalizeSidebars as SidebarsFile['normalize'],
    validate: validateSidebars as SidebarsFile['validate'],
  };
  await checkSidebarsFile(sidebars, version, report);
};

const checkCategories: Check = async ({contentPath}, {site, context: {siteDir}}, report) => {
  const {validateCategoryMetadataFile} = site.load<
    typeof import('@docusaurus/plugin-content-docs/lib/sidebars/validation.js')
  >('@docusaurus/plugin-content-docs/lib/sidebars/validation.js');
  const read = createRawReader(siteDir, false);
  const names = await Globby('**/_category_.{json,yml,yaml}', {cwd: contentPath});
  for (const name of names.sort()) {
    const raw = await read(path.join(contentPath, name));
    if (raw) {
      checkCategoryFile(raw, validateCategoryMetadataFile, report);
    }
  }
};

const checkTags: Check = async (version, {context: {siteDir}, options}, report) => {
  const {tags, onInlineTags} = options;
  if (tags === false || tags === null) {
    return;
  }
  const filePath = tags ?? 'tags.yml';
  const read = createRawReader(siteDir, false);
  const file = await getDataFilePath({contentPaths: version, filePath});
  const raw = file === undefined ? undefined : await read(file);
  if (!raw) {
    if (tags !== undefined) {
      const [folder = ''] = getContentPathList(version);
      const missing = path.relative(siteDir, path.join(folder, filePath));
      report({
        rule: 'missing-file',
        file: missing.split(path.sep).join('/'),
        line: 1,
        column: 1,
        message: 'The file of tags, which the option “tags” names, does not exist.',
        found: 'nothing',
        expected: 'a file with tags',
      });
    }
    return;
  }
  const defined = await checkTagsFile(
    raw,
    () => getTagsFile({contentPaths: version, tags}),
    report,
  );
  if (defined && onInlineTags === 'throw') {
    for (const {source} of [...version.docs, ...version.drafts]) {
      const document = await read(path.resolve(siteDir, source.replace(/^@site[\\/]/u, '')));
      if (document) {
        checkTagsOf(document, defined, raw.file, report);
      }
    }
  }
};
