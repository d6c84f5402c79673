import type {HtmlTagObject, LoadContext, Plugin} from '@docusaurus/types';
import path from 'node:path';
import {extendCli} from './cli/extend.js';
import {createCollector} from './core/problem.js';
import {pdfCommand} from './docusaurus/book/command.js';
import {makeBooks, offerBooks} from './docusaurus/book/index.js';
import {bookPages} from './docusaurus/book/pages.js';
import {bundlerRules} from './docusaurus/bundler.js';
import {codeHash} from './docusaurus/code-hash.js';
import {createCompiler} from './docusaurus/compile-cache.js';
import {DATASET_FOLDER} from './docusaurus/dataset-folder.js';
import {addPages, pageVersionFiles, type PageFolder} from './docusaurus/pages.js';
import {copyPublished, placeOf, servePublished} from './docusaurus/published.js';
import {changesWords, createHistory, feedTags} from './docusaurus/history.js';
import {inTurn} from './docusaurus/in-turn.js';
import {liveInstances, registerInstance} from './docusaurus/instances.js';
import {tellFailures} from './docusaurus/failures/tell.js';
import {localesOf, localeTag} from './docusaurus/locale.js';
import {writeMarkdownCopies} from './docusaurus/markdown-copies.js';
import {createRawReader} from './docusaurus/raw-files.js';
import {readVersionInput} from './docusaurus/read-version.js';
import {adviseOnRemark} from './docusaurus/registered.js';
import {writeSocialCards} from './docusaurus/social-cards.js';
import {removeStale} from './docusaurus/stale.js';
import {countInstance, tellProblems} from './docusaurus/stop.js';
import {shippedMessages, uiStrings} from './docusaurus/strings.js';
import {
  PRINT_STYLE,
  SHARED_PARTS,
  TERM_LINK_STYLE,
  themePath,
  typeScriptThemePath,
} from './docusaurus/theme-paths.js';
import {PAGE_PARTS} from './remark/page-parts.js';
import {filesOfPages, hostVersions, type HostVersion} from './docusaurus/versions.js';
import {writeFiles} from './docusaurus/write-files.js';
import type {PluginOptions} from './options.js';

export {getSwizzleConfig} from './docusaurus/swizzle.js';
export {RULES, type Level, type RuleId} from './core/problem.js';
export {validateOptions} from './options.js';
export type {Options, PluginOptions} from './options.js';

const NAME = 'docusaurus-plugin-compendium';

/** The plugin: see `core/pipeline.ts` for what happens to a version. */
export default function compendium(context: LoadContext, options: PluginOptions): Plugin {
  const production = process.env.NODE_ENV === 'production';
  const dataFolder = path.join(context.generatedFilesDir, NAME, options.id);
  const compile = createCompiler();
  const readRaw = createRawReader(context.siteDir, !production);
  const addHistory = createHistory();
  let versions: readonly HostVersion[] = [];
  let feed: HtmlTagObject[] = [];
  let pageFolders: readonly PageFolder[] = [];
  countInstance();
  registerInstance(context, options);
  tellFailures(`${context.localizationDir} ${options.id}`, {
    siteDir: context.siteDir,
    configPath: context.siteConfigPath,
    pages: () => filesOfPages(versions),
  });

  return {
    name: NAME,

    allContentLoaded: inTurn(async ({allContent, actions}) => {
      adviseOnRemark(context.siteConfig, options.docsPluginId);
      versions = hostVersions(allContent, context, options.docsPluginId);
      const host = {
        ...localesOf(context.i18n),
        strings: await uiStrings(context),
        codeHash: await codeHash('pages'),
        versions,
        versionNames: versions.map(({name}) => name),
      };
      const {report, problems} = createCollector(options.rules);
      const read = versions.map((version) =>
        readVersionInput(version, context, options, host, readRaw),
      );
      const inputs = addHistory(await Promise.all(read), versions, await changesWords(context));
      feed = feedTags(inputs, context.siteConfig.title);
      const places = new Map(versions.map((version) => [version.name, version]));
      const compiled = inputs.flatMap((input) => {
        const version = places.get(input.name);
        return version ? [{version, files: compile(input, report)}] : [];
      });
      const files = compiled.flatMap(({version, files: made}) =>
        made.map((file) => ({
          path: placeOf(file, version, context.baseUrl),
          content: file.content,
        })),
      );
      tellProblems(problems(), context.siteDir, production);
      const index = {versions: versions.map(({name, folders}) => ({name, folders}))};
      await writeFiles(
        [
          ...files,
          ...pageVersionFiles(compiled, context),
          {path: 'index.json', content: JSON.stringify(index)},
        ],
        dataFolder,
      );
      pageFolders = addPages(compiled, actions.addRoute, dataFolder, context);
      await offerBooks(versions, context, options, dataFolder);
      await removeStale(path.dirname(dataFolder), liveInstances(context));
    }),

    configureWebpack: (config, isServer) => ({
      ...bundlerRules(versions, dataFolder, isServer, {
        pageFolders,
        generatedFilesDir: context.generatedFilesDir,
      }),
      resolve: {
        alias: {
          [`${PAGE_PARTS}$`]: SHARED_PARTS,
          ...(production && options.book !== false && bookPages(config)),
        },
      },
      ...(!production && servePublished(dataFolder, context.baseUrl)),
    }),

    postBuild: async ({outDir}) => {
      await copyPublished(dataFolder, outDir);
      await writeSocialCards(versions, context, options, outDir, dataFolder);
      await writeMarkdownCopies(versions, context, options, outDir, dataFolder);
      await makeBooks(versions, context, options, outDir, dataFolder);
    },

    extendCli: (cli) => {
      extendCli(cli);
      pdfCommand(cli, context, options, dataFolder);
    },

    getPathsToWatch: () =>
      versions.flatMap(({folders}) =>
        folders.map((folder) => `${folder}/${DATASET_FOLDER}/*.{yml,yaml,json,bib}`),
      ),

    injectHtmlTags: () => ({headTags: feed}),

    getClientModules: () => [TERM_LINK_STYLE, PRINT_STYLE, SHARED_PARTS],

    getThemePath: () => themePath,

    getTypeScriptThemePath: () => typeScriptThemePath,

    getDefaultCodeTranslationMessages: () => shippedMessages(localeTag(context.i18n)),
  };
}
