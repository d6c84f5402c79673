import type {Options as ClassicOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import compendiumFrontMatter from 'docusaurus-plugin-compendium/front-matter';
import compendiumRemark from 'docusaurus-plugin-compendium/remark';

/** Where the site will be served, and where its source lies, are known only to who deploys it. */
const url = process.env['SITE_URL'] ?? 'http://localhost:3000';
const baseUrl = process.env['SITE_BASE_URL'] ?? '/';
const repository = process.env['SITE_REPOSITORY'];

const config: Config = {
  title: 'Neurolysis Compendium',
  tagline: 'An open comparison of neurolysis techniques, with a source for every fact',
  favicon: 'img/mark.svg',
  url,
  baseUrl,
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: true},
  i18n: {defaultLocale: 'en', locales: ['en'], localeConfigs: {en: {htmlLang: 'en-GB'}}},
  markdown: {
    format: 'detect',
    parseFrontMatter: compendiumFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  plugins: ['docusaurus-plugin-compendium'],
  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          beforeDefaultRemarkPlugins: [compendiumRemark],
          ...(repository && {editUrl: `${repository}/edit/main/`}),
        },
        blog: false,
        // Figures keep their title, description and ids, by which they are read aloud.
        svgr: {svgrConfig: {svgo: false, titleProp: false}},
        theme: {customCss: './src/css/custom.css'},
      } satisfies ClassicOptions,
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    navbar: {
      title: 'Neurolysis Compendium',
      logo: {alt: '', src: 'img/mark.svg', srcDark: 'img/mark-dark.svg'},
      items: [
        {type: 'doc', docId: 'techniques/index', label: 'Techniques'},
        {type: 'doc', docId: 'conditions/index', label: 'Conditions'},
        {type: 'doc', docId: 'procedures/index', label: 'Procedures'},
        {type: 'doc', docId: 'glossary', label: 'Glossary'},
        {type: 'docsVersionDropdown', position: 'right'},
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
