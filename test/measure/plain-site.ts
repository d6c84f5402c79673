import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {tmpDir} from '../setup/paths';
import {buildWell, ownCache} from '../setup/site';

const PARAGRAPH =
  'A page of plain words, as long as a short article is, so that there is something to lay out. ';

/** Docusaurus's classic template without anything of this repository, built. Resolves to its folder. */
export async function buildPlainSite(): Promise<string> {
  const dir = path.join(tmpDir, 'plain-classic');
  await mkdir(path.join(dir, 'docs'), {recursive: true});
  await ownCache(dir);
  await writeFile(
    path.join(dir, 'docusaurus.config.js'),
    `module.exports = {
  title: 'Plain', url: 'http://localhost', baseUrl: '/', trailingSlash: false,
  future: {v4: true, faster: true},
  presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]],
  themeConfig: {navbar: {title: 'Plain', items: [{type: 'doc', docId: 'index', label: 'Docs'}]}},
};
`,
  );
  for (const [name, title] of [
    ['index', 'Start'],
    ['article', 'Article'],
  ]) {
    const sections = Array.from(
      {length: 6},
      (_, n) => `## Part ${n + 1}\n\n${PARAGRAPH.repeat(6)}`,
    );
    await writeFile(
      path.join(dir, 'docs', `${name}.md`),
      `---\ntitle: ${title}\ndescription: A plain page.\n${name === 'index' ? 'slug: /\n' : ''}---\n\n${sections.join('\n\n')}\n`,
    );
  }
  await buildWell(dir);
  return dir;
}
