import type {Options as ClassicOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {Options as CompendiumOptions} from 'docusaurus-plugin-compendium';
import compendiumFrontMatter from 'docusaurus-plugin-compendium/front-matter';
import compendiumRemark from 'docusaurus-plugin-compendium/remark';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {darkCode, lightCode} from './src/code-themes';
import {paintFirst} from './src/plugins/loading/template';
import {sitemapOptions} from './src/sitemap';
import versions from './versions.json';

/** Where the site will be served, and where its source lies, are known only to who deploys it. */
const url = process.env['SITE_URL'] ?? 'http://localhost:3000';
const baseUrl = process.env['SITE_BASE_URL'] ?? '/';
const repository = process.env['SITE_REPOSITORY'];

/** Each folder of `i18n` is a locale, so that a new one needs its files and nothing else. */
const i18nFolder = path.join(__dirname, 'i18n');
const translations = readdirSync(i18nFolder);
const siteFile = path.join(i18nFolder, process.env['DOCUSAURUS_CURRENT_LOCALE'] ?? '', 'site.json');
const {book: bookTexts, ...siteTexts} = (
  existsSync(siteFile) ? JSON.parse(readFileSync(siteFile, 'utf8')) : {}
) as {readonly book?: {readonly authors: string[]; readonly notice: string}} & Partial<Config>;

/** Each locale may have a manifest of its own: what the site is called once it is installed. */
const localManifest = `manifest.${process.env['DOCUSAURUS_CURRENT_LOCALE'] ?? ''}.webmanifest`;
const manifest = existsSync(path.join(__dirname, 'static', localManifest))
  ? localManifest
  : 'manifest.webmanifest';

/** In this order; `tokens` is the one to change for other looks. */
const STYLES = [
  'fonts',
  'tokens',
  'typography',
  'chrome',
  'content',
  'figures',
  'modes',
  'print',
] as const;

/** The comparison in small, on the start page. */
const HOME_TABLE = {
  of: 'technique',
  entries: ['phenol', 'radiofrequency-ablation', 'cryoneurolysis', 'external-neurolysis'],
  fields: ['purpose', 'onset', 'reversibility'],
};

const config: Config = {
  title: 'Neurolysis Compendium',
  tagline: 'An open comparison of neurolysis techniques, with a source for every fact',
  ...siteTexts,
  favicon: 'img/mark.svg',
  url,
  baseUrl,
  trailingSlash: false,
  ssrTemplate: paintFirst(),
  customFields: {repository},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // It is written into the page with styles of its own, which a strict policy stops.
  baseUrlIssueBanner: false,
  future: {v4: true, faster: true},
  i18n: {
    defaultLocale: 'en',
    locales: ['en', ...translations],
    localeConfigs: {en: {htmlLang: 'en-GB', label: 'English'}},
  },
  markdown: {
    format: 'detect',
    parseFrontMatter: compendiumFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  plugins: [
    [
      'docusaurus-plugin-compendium',
      {
        embeds: {home: HOME_TABLE},
        freshness: {months: 6, dueField: 'nextCheck'},
        license: 'https://creativecommons.org/licenses/by/4.0/',
        markdown: true,
        // The colours of `src/css/tokens.css`, which a picture cannot read.
        socialCards: {paper: '#fdfdfb', ink: '#1c282b', muted: '#4d5a5e', accent: '#17616b'},
        book: {
          authors: ['Neurolysis Compendium contributors'],
          licence: 'CC BY 4.0',
          notice:
            'General information, not medical advice. No clinician has reviewed this compendium yet.',
          ...bookTexts,
          fileName: 'neurolysis-compendium-{version}',
        },
        ...(repository && {reportUrl: `${repository}/issues/new?title={title}&body={body}`}),
      } satisfies CompendiumOptions,
    ],
    './src/plugins/security/index.ts',
    './src/plugins/offline/index.ts',
    './src/plugins/languages/index.ts',
    './src/plugins/loading/index.ts',
    [
      '@docusaurus/plugin-pwa',
      {
        offlineModeActivationStrategies: ['always'],
        // Kept at once is only what every page needs; versions are kept as they are visited.
        injectManifestConfig: {
          globIgnores: [
            ...['docs', 'cards', 'pagefind', '_hosting', 'offline', ...translations].map(
              (folder) => `${folder}/**`,
            ),
            ...['index.html', 'docs.html', 'assets/js/!(main|runtime~main).*', '**/*latin-ext*'],
            'assets/data/**',
            ...['img/screenshot.png', 'sw.js', 'assets/images/**', 'img/icon-maskable*'],
          ],
        },
        pwaHead: [
          {tagName: 'link', rel: 'manifest', href: manifest},
          {tagName: 'link', rel: 'apple-touch-icon', href: 'img/icon-180.png'},
          {tagName: 'meta', name: 'theme-color', content: '#17616b'},
        ],
        swCustom: path.join(__dirname, 'src/offline/worker.mjs'),
      },
    ],
  ],
  themes: ['docusaurus-plugin-compendium/search'],
  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          beforeDefaultRemarkPlugins: [compendiumRemark],
          ...(repository && {
            editUrl: `${repository}/edit/main/`,
            // Releases stay as they are; a mistake in one is mended in the next.
            editCurrentVersion: true,
            editLocalizedFiles: true,
          }),
        },
        blog: false,
        sitemap: sitemapOptions(__dirname, versions),
        // Figures keep their title, description and ids, by which they are read aloud.
        svgr: {svgrConfig: {svgo: false, titleProp: false}},
        theme: {customCss: STYLES.map((name) => `./src/css/${name}.css`)},
      } satisfies ClassicOptions,
    ],
  ],
  themeConfig: {
    image: 'cards/site.png',
    prism: {theme: lightCode, darkTheme: darkCode},
    colorMode: {respectPrefersColorScheme: true},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    navbar: {
      title: 'Neurolysis Compendium',
      logo: {alt: '', src: 'img/mark.svg', srcDark: 'img/mark-dark.svg'},
      items: [
        {type: 'doc', docId: 'techniques/index', label: 'Techniques'},
        {type: 'doc', docId: 'conditions/index', label: 'Conditions'},
        {type: 'doc', docId: 'procedures/index', label: 'Procedures'},
        {type: 'doc', docId: 'compare/index', label: 'Compare'},
        {type: 'doc', docId: 'glossary', label: 'Glossary'},
        {type: 'docsVersionDropdown', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    footer: {
      links: [
        {label: 'How this compendium is made', to: '/docs/about/how-it-is-made'},
        {label: 'Bibliography', to: '/docs/bibliography'},
        {label: 'Glossary', to: '/docs/glossary'},
      ],
      copyright:
        'General information, not medical advice. Text: CC BY 4.0. Code: MIT. Neurolysis Compendium contributors.',
    },
  } satisfies ThemeConfig,
};

export default config;
