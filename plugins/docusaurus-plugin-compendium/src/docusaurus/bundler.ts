import type {Plugin} from '@docusaurus/types';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {PageFolder} from './pages.js';
import {themePath} from './theme-paths.js';
import type {HostVersion} from './versions.js';

type BundlerConfiguration = ReturnType<NonNullable<Plugin['configureWebpack']>>;

const {resolve} = createRequire(import.meta.url);
const LOADER = resolve('../loader/dependency.cjs');
const ROUTES_LOADER = resolve('../loader/routes.cjs');

interface Routes {
  readonly pageFolders: readonly PageFolder[];
  readonly generatedFilesDir: string;
}

/** Data of parts that pages show: see `useStaticPart`. */
const PART_DATA = /[\\/](?:glossary|bibliography)\.json$/u;

/** Data that nothing shows until a reader asks for it: see `TermPopups`. */
const POPUP_DATA = /[\\/]terms\.json$/u;

/** Where readers find such data. */
const DATA_FILE = 'assets/data/[name].[contenthash:8][ext]';

/**
 * Makes each docs page depend, in both bundles, on the generated files that its compilation reads.
 * Data are no code: in browsers a file is its address, and where pages are made, what they show is
 * its text. All generated pages in a folder get one route.
 *
 * @param generatedFilesDir - where Docusaurus writes its list of routes
 */
export function bundlerRules(
  versions: readonly HostVersion[],
  dataFolder: string,
  isServer: boolean,
  {pageFolders, generatedFilesDir}: Routes,
): BundlerConfiguration {
  const folders = versions.flatMap(({name, folders: contents}) =>
    contents.map((content) => ({content, data: path.join(dataFolder, 'v', name)})),
  );
  const routesRule = {
    include: ['routes.js', 'routesChunkNames.json'].map((name) =>
      path.join(generatedFilesDir, name),
    ),
    enforce: 'pre' as const,
    use: [{loader: ROUTES_LOADER, options: {folders: pageFolders}}],
  };
  return {
    module: {
      rules: [
        {
          test: /\.mdx?$/iu,
          include: folders.map(({content}) => content + path.sep),
          enforce: 'pre',
          use: [{loader: LOADER, options: {folders}}],
        },
        routesRule,
        // Babel makes `require` of what is fetched later, which webpack takes for Node's own in modules.
        {test: /\.js$/u, include: themePath + path.sep, type: 'javascript/auto'},
        {
          test: PART_DATA,
          include: dataFolder + path.sep,
          ...(isServer
            ? {type: 'asset/source'}
            : {type: 'asset/resource', generator: {filename: DATA_FILE}}),
        },
        // As text it would stand in each page that is made.
        {
          test: POPUP_DATA,
          include: dataFolder + path.sep,
          type: 'asset/resource',
          generator: {filename: DATA_FILE, emit: !isServer},
        },
      ],
    },
  };
}
