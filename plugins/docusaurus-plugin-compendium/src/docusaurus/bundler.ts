import type {Plugin} from '@docusaurus/types';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {HostVersion} from './versions.js';

type BundlerConfiguration = ReturnType<NonNullable<Plugin['configureWebpack']>>;

const LOADER = createRequire(import.meta.url).resolve('../loader/dependency.cjs');

/** Makes each docs page depend, in both bundles, on the generated files that its compilation reads. */
export function dependencyRule(
  versions: readonly HostVersion[],
  dataFolder: string,
): BundlerConfiguration {
  const folders = versions.flatMap(({name, folders: contents}) =>
    contents.map((content) => ({content, data: path.join(dataFolder, 'v', name)})),
  );
  return {
    module: {
      rules: [
        {
          test: /\.mdx?$/iu,
          include: folders.map(({content}) => content + path.sep),
          enforce: 'pre',
          use: [{loader: LOADER, options: {folders}}],
        },
      ],
    },
  };
}
