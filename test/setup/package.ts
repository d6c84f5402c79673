import {cp, mkdir, mkdtemp, readdir} from 'node:fs/promises';
import path from 'node:path';
import {root, tmpDir} from './paths';
import {run} from './process';
import {ownCache} from './site';

const plugin = path.join(root, 'plugins/docusaurus-plugin-compendium');

/** Packs the plugin as it would be published. Resolves to the path of the archive. */
export async function packPlugin(): Promise<string> {
  await mkdir(tmpDir, {recursive: true});
  const folder = await mkdtemp(path.join(tmpDir, 'package-'));
  await runWell('npm', ['pack', '--silent', '--pack-destination', folder], plugin);
  const [archive = ''] = await readdir(folder);
  return path.join(folder, archive);
}

/**
 * Puts the packed plugin into the `node_modules` of a site. What the package depends on is found in
 * those of the repository, above.
 */
export async function installPackage(archive: string, site: string): Promise<void> {
  const target = path.join(site, 'node_modules/docusaurus-plugin-compendium');
  await mkdir(target, {recursive: true});
  await runWell('tar', ['-xzf', archive, '-C', target, '--strip-components=1'], site);
}

/** Copies an example of the plugin to a new folder. Resolves to that folder. */
export async function copyExample(name: string): Promise<string> {
  const dir = await mkdtemp(path.join(tmpDir, `${name}-`));
  await cp(path.join(plugin, 'examples', name), dir, {
    recursive: true,
    filter: (file) => !['.docusaurus', 'build', 'node_modules'].includes(path.basename(file)),
  });
  await ownCache(dir);
  return dir;
}

/** A site as `create-docusaurus` makes it from the classic template. Resolves to its folder. */
export async function createClassicSite(language: 'javascript' | 'typescript'): Promise<string> {
  await mkdir(tmpDir, {recursive: true});
  const folder = await mkdtemp(path.join(tmpDir, `classic-${language}-`));
  const create = path.join(root, 'node_modules/create-docusaurus/bin/index.js');
  const args = [create, 'site', 'classic', `--${language}`, '--skip-install'];
  await runWell(process.execPath, args, folder);
  const dir = path.join(folder, 'site');
  await ownCache(dir);
  return dir;
}

/** Runs a program; one that fails is an error that shows what it said. */
export async function runWell(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  const {code, output} = await run(command, args, {cwd});
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  }
  return output;
}
