import type {LoadContext, Plugin} from '@docusaurus/types';
import path from 'node:path';

const client = path.join(__dirname, '../../loading');
const themeClassic = path.dirname(require.resolve('@docusaurus/theme-classic/package.json'));

/** Takes out of the way of a first page what it can be read without. */
export default function loading({siteConfig}: LoadContext): Plugin {
  const {additionalLanguages = []} = (siteConfig.themeConfig['prism'] ?? {}) as {
    readonly additionalLanguages?: readonly string[];
  };
  return {
    name: 'site-loading',
    getClientModules: () => [path.join(client, 'prefetch.ts')],
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: isServer
          ? {}
          : {
              '@theme/CodeBlock': path.join(client, 'LazyCodeBlock.tsx'),
              // It adds further languages, and takes Prism into the script of all pages for that.
              ...(additionalLanguages.length === 0 && {
                [path.join(themeClassic, 'lib/prism-include-languages')]: false,
              }),
            },
      },
    }),
  };
}
