import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import path from 'node:path';
import type {OutputFile} from '../core/stages.js';
import type {PageVersionView} from '../core/views-pages.js';
import {placeOf} from './published.js';
import type {HostVersion} from './versions.js';

interface Compiled {
  readonly version: HostVersion;
  readonly files: readonly OutputFile[];
}

/** A folder of the site that holds nothing but generated pages, if it holds that many. */
export interface PageFolder {
  readonly path: string;
  readonly pages: number;
}

type Context = Pick<LoadContext, 'baseUrl' | 'siteConfig'>;

/** What a version's generated pages are told of it, below the folder of the version. */
const VERSION_FILE = 'page-version.json';

/** The file for each version that has pages which no document makes. */
export function pageVersionFiles(
  compiled: readonly Compiled[],
  {siteConfig}: Context,
): readonly {readonly path: string; readonly content: string}[] {
  const latest = compiled.findIndex(({version}) => version.isLast);
  return compiled.flatMap(({version, files}, index) => {
    const own = pathsOf(files);
    const view: PageVersionView = {
      label: version.label,
      path: version.path.replace(/\/$/u, ''),
      isLast: version.isLast,
      unreleased: index < latest,
      end: siteConfig.trailingSlash ? '/' : '',
      others: compiled
        .filter((other) => other.version !== version)
        .map((other) => {
          const has = new Set(pathsOf(other.files));
          return {
            label: other.version.label,
            path: other.version.path.replace(/\/$/u, ''),
            isLast: other.version.isLast,
            lacks: own.filter((page) => !has.has(page)),
          };
        }),
    };
    return own.length > 0
      ? [{path: `v/${version.name}/${VERSION_FILE}`, content: JSON.stringify(view)}]
      : [];
  });
}

/**
 * Routes for the pages. They lie beside those of the documents, not within: the docs plugin takes
 * no others in. Pages in one folder share their component and data, so that readers need but one
 * route for all of them (`loader/routes.cjs`).
 *
 * @returns the folders, as paths of the site with a slash at their ends, with the number of their pages
 */
export function addPages(
  compiled: readonly Compiled[],
  addRoute: PluginContentLoadedActions['addRoute'],
  dataFolder: string,
  {baseUrl}: Context,
): readonly PageFolder[] {
  const folders = new Map<string, number>();
  for (const {version, files} of compiled) {
    for (const file of files) {
      for (const page of file.pages ?? []) {
        const address = `${version.path.replace(/\/$/u, '')}/${page.path}`;
        if (page.path.includes('/')) {
          const folder = address.slice(0, address.lastIndexOf('/') + 1);
          folders.set(folder, (folders.get(folder) ?? 0) + 1);
        }
        addRoute({
          path: address,
          component: `@theme/${page.component}`,
          exact: true,
          modules: {
            data: path.join(dataFolder, placeOf(file, version, baseUrl)),
            version: path.join(dataFolder, 'v', version.name, VERSION_FILE),
          },
        });
      }
    }
  }
  return [...folders].map(([folder, pages]) => ({path: folder, pages}));
}

function pathsOf(files: readonly OutputFile[]): readonly string[] {
  return files.flatMap(({pages = []}) => pages.map((page) => page.path));
}
