// @ts-check
import compendiumFrontMatter from 'docusaurus-plugin-compendium/front-matter';
import compendiumRemark from 'docusaurus-plugin-compendium/remark';

/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Planets and moons',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  future: {v4: true, faster: true},
  markdown: {
    format: 'detect',
    parseFrontMatter: compendiumFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw'},
  },
  plugins: ['docusaurus-plugin-compendium'],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.js',
          beforeDefaultRemarkPlugins: [compendiumRemark],
        },
        blog: false,
        pages: false,
      },
    ],
  ],
  themeConfig: {
    navbar: {
      title: 'Planets and moons',
      items: [
        {type: 'doc', docId: 'comparison', label: 'Comparison'},
        {type: 'doc', docId: 'glossary', label: 'Glossary'},
        {type: 'docsVersionDropdown', position: 'right'},
      ],
    },
  },
};
