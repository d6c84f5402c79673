import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {root} from './paths';
import {edit} from './site';

const README = path.join(root, 'plugins/docusaurus-plugin-compendium/README.md');

/** A file that a README asks for. */
interface Snippet {
  readonly file: string;
  readonly text: string;
}

/** The files of the quick start, as its code blocks name them in their `title`. */
export async function quickStart(): Promise<readonly Snippet[]> {
  const readme = await readFile(README, 'utf8');
  const [, section = ''] = /^## Quick start\n(.*?)^## /msu.exec(readme) ?? [];
  return [...section.matchAll(/^```\w+ title="([^"]+)"\n(.*?)^```/gmsu)].map(
    ([, file = '', text = '']) => ({file, text}),
  );
}

/**
 * Follows the quick start in a site of the classic template: writes its files, and merges the lines
 * of its configuration into the one that is there, as a reader would.
 */
export async function followQuickStart(dir: string, config: string): Promise<void> {
  const snippets = await quickStart();
  for (const {file, text} of snippets.filter((snippet) => !isConfig(snippet))) {
    await mkdir(path.dirname(path.join(dir, file)), {recursive: true});
    await writeFile(path.join(dir, file), text);
  }
  const text = snippets.find(isConfig)?.text ?? '';
  const imports = text.split('\n').filter((line) => line.startsWith('import '));
  const [settings = ''] = /^ {2}markdown: .*\n {2}plugins: .*\n/mu.exec(text) ?? [];
  const [, docs = ''] = /docs: \{(beforeDefaultRemarkPlugins: \[\w+\])/u.exec(text) ?? [];
  if (imports.length !== 2 || settings === '' || docs === '') {
    throw new Error(`The configuration of the quick start is not as it was:\n${text}`);
  }
  await edit(dir, config, 'import ', `${imports.join('\n')}\nimport `);
  await edit(dir, config, '  title: ', `${settings}  title: `);
  await edit(dir, config, 'docs: {', `docs: {${docs},`);
}

function isConfig({file}: Snippet): boolean {
  return file.startsWith('docusaurus.config');
}
