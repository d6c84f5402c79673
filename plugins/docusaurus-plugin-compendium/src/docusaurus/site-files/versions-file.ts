import fs from 'node:fs';
import path from 'node:path';
import type {RawFile, YamlNode} from '../../core/model.js';
import type {Report} from '../../core/problem.js';
import {nearest} from '../../core/read/nearest.js';
import {describe, itemsOf, textOf} from '../../core/read/yaml-nodes.js';
import {readDataFile} from './data-file.js';

export interface VersionsFile {
  readonly raw: RawFile;
  /** Folder with a folder for each version. */
  readonly folder: string;
  /** Throws on a name that Docusaurus does not accept. */
  readonly validateName: (name: unknown) => void;
}

/**
 * Reports what is wrong in `versions.json`.
 *
 * @returns the names of versions that can be loaded
 */
export function checkVersionsFile(
  {raw, folder, validateName}: VersionsFile,
  report: Report,
): readonly string[] {
  const {file, node, broken} = readDataFile(raw, report);
  const known = foldersIn(folder);
  const tell = (at: YamlNode['at'], message: string, found: string, expected: string): void => {
    const suggestion = nearest(found, known);
    report({
      rule: 'site-file',
      file,
      ...at,
      message,
      found,
      expected,
      ...(suggestion !== undefined && {suggestion, fix: JSON.stringify(suggestion)}),
    });
  };
  if (broken) {
    return [];
  }
  if (node?.kind !== 'list') {
    const [found, at] = node ? [describe(node), node.at] : ['nothing', {line: 1, column: 1}];
    tell(at, 'The file must be a list of version names.', found, '["1.0"]');
    return [];
  }
  return itemsOf(node).flatMap((item) => {
    const name = textOf(item);
    try {
      validateName(item.kind === 'scalar' ? item.value : undefined);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      tell(item.at, message, describe(item), 'the name of a version, in quotes');
      return [];
    }
    if (name === undefined || name === 'current' || known.includes(name)) {
      return name ?? [];
    }
    const place = path.relative(path.dirname(folder), path.join(folder, `version-${name}`));
    const where = place.split(path.sep).join('/');
    tell(item.at, 'This version has no folder.', name, `a folder ${where}`);
    return [];
  });
}

function foldersIn(folder: string): readonly string[] {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return names.filter((name) => name.startsWith('version-')).map((name) => name.slice(8));
}
