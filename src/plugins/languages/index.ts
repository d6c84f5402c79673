import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';

/** What pages know of the languages of the site. */
export interface Languages {
  /** Of a translated site: addresses of the documents that are translated, in all versions. */
  readonly translated?: readonly string[];
  /** Of the site in its first language: how the others say that there is no such page. */
  readonly notFound?: readonly NotFoundText[];
}

export interface NotFoundText {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly why: string;
  readonly home: string;
  /** Address of the start page. */
  readonly href: string;
}

/**
 * Tells a translated site which of its documents are translated; the others are shown as they are.
 * The site in its first language learns to say in all others that there is no such page: hosts that
 * know but one page for that serve it below the addresses of every language.
 */
export default function languages({i18n, siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'site-languages',
    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs'] as
        Readonly<Record<string, LoadedContent>> | undefined;
      if (i18n.currentLocale !== i18n.defaultLocale) {
        const data: Languages = {
          translated: Object.values(docs ?? {})
            .flatMap(({loadedVersions}) => loadedVersions.flatMap((version) => version.docs))
            .filter(({source}) => source.startsWith('@site/i18n/'))
            .map(({permalink}) => permalink),
        };
        actions.setGlobalData(data);
      } else {
        const others = i18n.locales.filter((locale) => locale !== i18n.defaultLocale);
        const notFound = await Promise.all(
          others.map((locale) => notFoundText(path.join(siteDir, i18n.path), locale, baseUrl)),
        );
        actions.setGlobalData({
          notFound: notFound.filter((text) => text !== undefined),
        } satisfies Languages);
      }
    },
  };
}

type Messages = Readonly<Record<string, {readonly message: string} | undefined>>;

/** What `i18n/<locale>/code.json` says; nothing where it lacks one of the messages. */
export async function notFoundText(
  folder: string,
  locale: string,
  baseUrl: string,
): Promise<NotFoundText | undefined> {
  const text = await fs.readFile(path.join(folder, locale, 'code.json'), 'utf8').catch(() => '{}');
  const messages = JSON.parse(text) as Messages;
  const [title, why, home] = [
    'theme.NotFound.title',
    'site.notFound.why',
    'site.notFound.home',
  ].map((id) => messages[id]?.message);
  return title === undefined || why === undefined || home === undefined
    ? undefined
    : {lang: locale, title, why, home, href: `${baseUrl}${locale}/`};
}
