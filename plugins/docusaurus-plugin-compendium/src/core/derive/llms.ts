import {dataUrl} from '../emit/address.js';
import {markdownPath} from '../emit/markdown-address.js';
import type {DocumentInfo} from '../model.js';
import type {LinkedVersion, OutputFile, SiteInfo} from '../stages.js';

/** `llms.txt`, in the form of llmstxt.org: where the pages of the version are as Markdown, and its data. */
export function llmsFile(version: LinkedVersion): readonly OutputFile[] {
  const {site} = version.input;
  const llms = site?.llms;
  if (!site || !llms) {
    return [];
  }
  const {words} = llms;
  const shown = version.pages.filter(({doc}) => !doc.draft && !doc.unlisted);
  const pagesOf = (collection: string | undefined) =>
    shown
      .filter(({entry}) => entry?.collection === collection)
      .map(({doc}) => pageLink(site.origin, llms.baseUrl, doc));
  const content = [
    `# ${site.title}`,
    `> ${llms.tagline}`,
    [
      `${words.version} ${site.versionLabel}.`,
      words.about,
      ...(site.license === undefined ? [] : [`${words.license} <${site.license}>`]),
    ].join(' '),
    ...section(words.pages, pagesOf(undefined)),
    ...version.schema.collections.flatMap(({name, plural}) => section(plural, pagesOf(name))),
    ...section(words.data, site.data ? dataLinks(version, site) : []),
    // The form gives this heading a meaning: what may be left out where there is little room.
    ...section(
      'Optional',
      llms.others.map(({label, url}) => link(`${words.version} ${label}`, url)),
    ),
  ];
  return [
    {
      path: 'llms.txt',
      content: `${content.join('\n\n')}\n`,
      published: true,
      ...(llms.first && {unversioned: true}),
    },
  ];
}

function section(heading: string, links: readonly string[]): readonly string[] {
  return links.length > 0 ? [`## ${heading}`, links.join('\n')] : [];
}

function pageLink(
  origin: string,
  baseUrl: string,
  {title, permalink, description}: DocumentInfo,
): string {
  return link(title, origin + markdownPath(permalink, baseUrl), description);
}

function dataLinks({schema, glossaryPage}: LinkedVersion, site: SiteInfo): readonly string[] {
  return [
    link('JSON Schema', dataUrl(site, 'schema.json')),
    link('index.json', dataUrl(site, 'index.json'), site.llms?.words.all),
    ...schema.collections.flatMap(({name, plural}) =>
      ['json', 'csv'].map((format) =>
        link(`${name}.${format}`, dataUrl(site, `${name}.${format}`), plural),
      ),
    ),
    ...(glossaryPage
      ? [link('glossary.json', dataUrl(site, 'glossary.json'), glossaryPage.title)]
      : []),
  ];
}

function link(text: string, url: string, note?: string): string {
  const name = text.replace(/[[\]\\]/gu, String.raw`\$&`);
  return `- [${name}](${encodeURI(decodeURI(url))})${note ? `: ${note.replace(/\s+/gu, ' ')}` : ''}`;
}
