import fs from 'node:fs/promises';
import path from 'node:path';
import {createMatcher} from '@docusaurus/utils';
import type {BookOptions} from '../../book-options.js';
import type {PageView} from '../../core/views.js';
import type {BookSource, OutlineItem} from '../../pdf/model.js';
import type {HostDocument, HostVersion} from '../versions.js';

type SidebarItem = NonNullable<HostVersion['sidebars']>[string][number];

/**
 * What the book of a version is made of, in the order of its sidebars. Drafts and unlisted documents
 * are left out, and so is what its author or the options keep out.
 *
 * @param dataFolder - where the plugin's data of the site lies
 */
export async function bookSource(
  version: HostVersion,
  options: BookOptions,
  dataFolder: string,
): Promise<BookSource> {
  const isExcluded =
    options.exclude.length === 0 ? () => false : createMatcher([...options.exclude]);
  const wanted = await Promise.all(
    version.documents.map(async (document) => {
      const {doc, draft} = document;
      if (draft || doc.unlisted || isExcluded(doc.id)) {
        return [];
      }
      const {hidden, closes} = await pageView(document, version, dataFolder);
      return hidden?.includes('book') ? [] : [{...doc, closes}];
    }),
  );
  return {
    version: version.name,
    versionLabel: version.label,
    path: version.path,
    documents: wanted.flat().map(({id, title, permalink, source, closes}) => ({
      id,
      title,
      permalink,
      source: source.replace(/^@site[\\/]/u, ''),
      ...(closes && {closes}),
    })),
    outline: Object.values(version.sidebars ?? {}).flatMap((items) => items.flatMap(outlineItem)),
  };
}

/** What is known of a page before it is built, such as `compendium: {book: false}`. */
async function pageView(
  document: HostDocument,
  version: HostVersion,
  dataFolder: string,
): Promise<PageView> {
  const file = path.join(dataFolder, 'v', version.name, 'pages', `${document.path}.json`);
  const text = await fs.readFile(file, 'utf8').catch(() => '{}');
  return JSON.parse(text) as PageView;
}

function outlineItem(item: SidebarItem): readonly OutlineItem[] {
  if (item.type === 'doc') {
    return [{kind: 'doc', id: item.id}];
  }
  if (item.type !== 'category') {
    return [];
  }
  const {label, link} = item;
  const index = link?.type === 'generated-index' ? link : undefined;
  return [
    {
      kind: 'category',
      label,
      ...(link?.type === 'doc' && {doc: link.id}),
      ...(index && {permalink: index.permalink}),
      ...(index?.description !== undefined && {description: index.description}),
      items: item.items.flatMap(outlineItem),
    },
  ];
}
