import type {LoadContext, Plugin} from '@docusaurus/types';
import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {scriptsFor, type RouteChunks} from './version-files';

/** A page of the docs, with the version that its head names. */
interface DocPage {
  readonly file: string;
  readonly tag: string;
  readonly label: string;
  readonly html: string;
}

/** Lists for the service worker what the pages of each version are made of: `offline/<tag>.json`. */
export default function offline({generatedFilesDir, i18n}: LoadContext): Plugin {
  return {
    name: 'site-offline',
    getClientModules: () => [path.join(__dirname, '../../offline/keep.ts')],
    async postBuild({outDir, baseUrl}) {
      const others = i18n.locales.filter((locale) => locale !== i18n.currentLocale);
      const pages = await docPages(outDir, others);
      const chunks = await fs.readFile(
        path.join(generatedFilesDir, 'routesChunkNames.json'),
        'utf8',
      );
      const scripts = await fs.readdir(path.join(outDir, 'assets/js'));
      const shared = await otherAssets(outDir);
      await fs.mkdir(path.join(outDir, 'offline'), {recursive: true});
      for (const tag of new Set(pages.map((page) => page.tag))) {
        const own = pages.filter((page) => page.tag === tag);
        const paths = new Set(own.map(({file}) => baseUrl + addressOf(file)));
        const assets = [
          ...scriptsFor(paths, JSON.parse(chunks) as RouteChunks, scripts).map(
            (name) => `assets/js/${name}`,
          ),
          ...shared,
        ];
        const list = await listFiles(own, assets, outDir, baseUrl);
        const index = {label: own[0]?.label ?? tag, search: searchFolder(paths), ...list};
        await fs.writeFile(path.join(outDir, 'offline', `${tag}.json`), JSON.stringify(index));
      }
    },
  };
}

/** Where the version's index for search lies: below its first page. Its own list says what it holds. */
function searchFolder(pages: ReadonlySet<string>): string {
  const [first = ''] = [...pages].sort((a, b) => a.length - b.length);
  return `${first}/search-index/`;
}

/** Addresses with a hash of what lies there, and how many bytes all of it takes on the device. */
async function listFiles(
  pages: readonly DocPage[],
  assets: readonly string[],
  outDir: string,
  baseUrl: string,
) {
  const sizes = await Promise.all(
    assets.map(async (file) => (await fs.stat(path.join(outDir, file))).size),
  );
  const bytes = [...pages.map(({html}) => Buffer.byteLength(html)), ...sizes];
  return {
    bytes: bytes.reduce((sum, size) => sum + size, 0),
    files: Object.fromEntries([
      ...pages.map(({file, html}) => [baseUrl + addressOf(file), hashOf(html)] as const),
      ...assets.map((file) => [baseUrl + file, ''] as const),
    ]),
  };
}

async function docPages(outDir: string, locales: readonly string[]): Promise<readonly DocPage[]> {
  const names = await fs.readdir(outDir, {recursive: true});
  const files = names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html') && !locales.includes(name.split('/')[0] ?? ''));
  const pages = files.map(async (file) => {
    // The policy is set at the same time, by another plugin.
    const html = (await fs.readFile(path.join(outDir, file), 'utf8')).replace(
      /<meta http-equiv=Content-Security-Policy [^>]*>/u,
      '',
    );
    const [, tag = ''] = /name=docusaurus_tag content="?([^"\s>]+)/u.exec(html) ?? [];
    const [, label = tag] = /name=docusaurus_version content="?([^"\s>]+)/u.exec(html) ?? [];
    return {file, tag, label, html};
  });
  return (await Promise.all(pages)).filter(({tag}) => tag.startsWith('docs-'));
}

/** Styles, fonts and pictures: every page may show them. */
async function otherAssets(outDir: string): Promise<readonly string[]> {
  const names = await fs.readdir(outDir, {recursive: true});
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /^(?:assets\/(?!js\/).*\.\w+|img\/mark.*\.svg)$/u.test(name));
}

function addressOf(file: string): string {
  return file.replace(/(?:(?:^|\/)index)?\.html$/u, '');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
