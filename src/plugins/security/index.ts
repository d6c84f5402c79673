import type {LoadContext, Plugin} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';
import {headerRules, headersFile, htaccessFile, nginxFile, redirectsFile} from './headers';
import {inlineCode, mergeInlineCode, type InlineCode} from './inline-code';
import {withPolicy} from './meta';
import {pagePolicy, sitePolicy} from './policy';

/**
 * Gives every built page a strict Content-Security-Policy, and hosts the header files that say the same.
 * Which host reads which file is told in CONTRIBUTING.md.
 */
export default function security({i18n}: LoadContext): Plugin {
  return {
    name: 'site-security',
    async postBuild({outDir, baseUrl}) {
      const pages = await htmlFiles(outDir);
      await Promise.all(pages.map(secure));
      // Locales are built one after another, each into a folder of the first one's.
      const isDefault = i18n.currentLocale === i18n.defaultLocale;
      const root = isDefault ? outDir : path.dirname(outDir);
      const rootUrl = isDefault ? baseUrl : path.posix.join(baseUrl, '../');
      const locales = i18n.locales.filter((locale) => locale !== i18n.defaultLocale);
      await writeHeaders(root, rootUrl, locales);
    },
  };
}

async function secure(file: string): Promise<void> {
  const html = await fs.readFile(file, 'utf8');
  const code = inlineCode(html);
  if (code.handlers.length > 0) {
    throw new Error(
      `${file} has code in attributes (${code.handlers.join(', ')}), which browsers will not run. ` +
        'Use addEventListener, or a handler of React.',
    );
  }
  // Others may be reading the page at this moment: it changes as a whole.
  const next = `${file}.new`;
  await fs.writeFile(next, withPolicy(html, pagePolicy(code)));
  await fs.rename(next, file);
}

async function writeHeaders(
  root: string,
  baseUrl: string,
  locales: readonly string[],
): Promise<void> {
  const rules = headerRules(sitePolicy(mergeInlineCode(await readAll(root))));
  const hosting = path.join(root, '_hosting');
  await fs.mkdir(hosting, {recursive: true});
  await Promise.all([
    fs.writeFile(path.join(root, '_headers'), headersFile(rules, baseUrl)),
    fs.writeFile(path.join(root, '.htaccess'), htaccessFile(rules, baseUrl, locales)),
    fs.writeFile(path.join(hosting, 'nginx.conf'), nginxFile(rules, baseUrl, locales)),
    fs.writeFile(path.join(root, '_redirects'), redirectsFile(baseUrl, locales)),
  ]);
}

async function readAll(root: string): Promise<readonly InlineCode[]> {
  const files = await htmlFiles(root);
  return Promise.all(files.map(async (file) => inlineCode(await fs.readFile(file, 'utf8'))));
}

async function htmlFiles(folder: string): Promise<readonly string[]> {
  const names = await fs.readdir(folder, {recursive: true});
  return names.filter((name) => name.endsWith('.html')).map((name) => path.join(folder, name));
}
