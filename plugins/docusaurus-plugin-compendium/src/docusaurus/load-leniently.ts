import type {
  DocMetadata,
  LoadedVersion,
  PluginOptions,
  VersionMetadata,
} from '@docusaurus/plugin-content-docs';
import type {DocFile} from '@docusaurus/plugin-content-docs/lib/types.js';
import type {LoadContext} from '@docusaurus/types';
import {Globby} from '@docusaurus/utils';
import path from 'node:path';
import type {Report} from '../core/problem.js';
import {decodeText} from '../core/read/encoding.js';
import {sidebarNames} from '../front-matter/sidebar-names.js';
import type {Site} from './load-site.js';
import {createRawReader} from './raw-files.js';
import {checkVersionsFile} from './site-files/versions-file.js';

/**
 * Loads the documents of all versions whose folders can be found, without their sidebars and tags, and
 * reports what is wrong in the list of versions. Documents that Docusaurus cannot read are left out.
 */
export async function loadLeniently(
  {load}: Site,
  context: LoadContext,
  options: PluginOptions,
  report: Report,
): Promise<LoadedVersion[]> {
  const {readVersionsMetadata} = load<
    typeof import('@docusaurus/plugin-content-docs/lib/versions/version.js')
  >('@docusaurus/plugin-content-docs/lib/versions/version.js');
  const {readDocFile, processDocMetadata} = load<
    typeof import('@docusaurus/plugin-content-docs/lib/docs.js')
  >('@docusaurus/plugin-content-docs/lib/docs.js');
  const {validateVersionName} = load<
    typeof import('@docusaurus/plugin-content-docs/lib/versions/validation.js')
  >('@docusaurus/plugin-content-docs/lib/versions/validation.js');

  const prefix = options.id === 'default' ? '' : `${options.id}_`;
  const inSite = (name: string) => path.join(context.siteDir, `${prefix}${name}`);
  const readRaw = createRawReader(context.siteDir, false);
  const raw = await readRaw(inSite('versions.json'));
  const file = {
    raw: raw ?? {file: '', bytes: new Uint8Array()},
    folder: inSite('versioned_docs'),
    validateName: validateVersionName,
  };
  const listed = raw ? checkVersionsFile(file, report) : [];
  const {includeCurrentVersion, onlyIncludeVersions, lastVersion} = options;
  const names = [...new Set([...(includeCurrentVersion ? ['current'] : []), ...listed])].filter(
    (name) => onlyIncludeVersions?.includes(name) ?? true,
  );
  const last = lastVersion ?? names.find((name) => name !== 'current') ?? 'current';
  const found = names.map((name) =>
    readVersionsMetadata(only(name, context, options)).catch(() => []),
  );
  const versions = (await Promise.all(found))
    .flat()
    .map((version) => ({...version, isLast: version.versionName === last}));
  const process = (docFile: DocFile, versionMetadata: VersionMetadata) =>
    processDocMetadata({
      docFile,
      versionMetadata,
      context,
      options,
      env: 'production',
      tagsFile: null,
    }).catch(() => undefined);
  return Promise.all(
    versions.map(async (version): Promise<LoadedVersion> => {
      const {contentPath} = version;
      const sources = await Globby(options.include, {cwd: contentPath, ignore: options.exclude});
      const read = sources.map(async (source) => {
        const docFile = await readDocFile(version, source).catch(() => undefined);
        const unread = docFile ? undefined : await readRaw(path.join(contentPath, source));
        if (unread) {
          decodeText(unread, report);
        }
        return docFile && process(docFile, version);
      });
      const pages = (await Promise.all(read)).filter((doc) => doc !== undefined) as DocMetadata[];
      const sidebars = await sidebarNames(contentPath);
      return {
        ...version,
        docs: pages.filter(({draft}) => !draft),
        drafts: pages.filter(({draft}) => draft),
        ...(sidebars && {sidebars: Object.fromEntries([...sidebars].map((name) => [name, []]))}),
      } as LoadedVersion;
    }),
  );
}

/**
 * What finds one version by itself: the current one without a list of versions, which may be broken;
 * another one beside the others that the list names.
 */
function only(name: string, context: LoadContext, options: PluginOptions) {
  const isCurrent = name === 'current';
  const siteDir = isCurrent ? path.join(context.generatedFilesDir, 'no-versions') : context.siteDir;
  const {lastVersion: _last, versions, ...others} = options;
  const own = versions[name];
  return {
    context: {...context, siteDir},
    options: {
      ...others,
      path: path.resolve(context.siteDir, options.path),
      versions: own ? {[name]: own} : {},
      onlyIncludeVersions: [name],
    },
  };
}
