import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * Every file of a build by its path, with the hashes that bundlers put into names and texts
 * replaced, so that two builds of the same content can be compared byte for byte.
 */
export async function readBuild(dir: string): Promise<Readonly<Record<string, string>>> {
  const build = path.join(dir, 'build');
  const entries = await readdir(build, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  const read = await Promise.all(
    files.map(async ({parentPath, name}) => {
      const file = path.join(parentPath, name);
      const text = withoutHashes(await readFile(file, 'latin1'));
      const isRuntime = name.startsWith('runtime~main');
      return [
        withoutHashes(path.relative(build, file)),
        isRuntime ? withoutShortNames(text) : text,
      ] as const;
    }),
  );
  return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths of the files that differ between two builds, those that only one of them has included. */
export function differences(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].filter((file) => one[file] !== other[file]);
}

function withoutHashes(text: string): string {
  return text.replace(/\b[0-9a-f]{8}(?:[0-9a-f]{12})?\b/gu, 'HASH');
}

/**
 * The minifier names the variables of the bundler's runtime by how often letters occur in it, and
 * the hashes of all other files stand in it. It is so on sites without the plugin too.
 */
function withoutShortNames(text: string): string {
  return text.replace(/\b[a-zA-Z]\b/gu, 'x');
}
