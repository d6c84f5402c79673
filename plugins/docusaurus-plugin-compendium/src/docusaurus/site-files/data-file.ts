import type {Place, RawFile, YamlNode} from '../../core/model.js';
import type {Report} from '../../core/problem.js';
import {decodeText} from '../../core/read/encoding.js';
import {describe} from '../../core/read/yaml-nodes.js';
import {parseYaml} from '../../core/read/yaml.js';

/** A file of YAML or JSON with the places of all that it holds. */
export interface DataFile {
  readonly file: string;
  /** Absent when it is empty or broken. */
  readonly node?: YamlNode;
  /** Its syntax is wrong, which was told. */
  readonly broken: boolean;
}

/** Reads YAML, or JSON, which is YAML but for tabs. An empty file is what its reader makes of it. */
export function readDataFile(raw: RawFile, report: Report): DataFile {
  const {file} = raw;
  const text = decodeText(raw, (problem) => {
    if (problem.rule !== 'empty-file') {
      report(problem);
    }
  });
  const isJson = file.endsWith('.json');
  const yaml = isJson ? text.replace(/^[ \t]+/gmu, (indent) => ' '.repeat(indent.length)) : text;
  const {node, broken} =
    text === '' ? {broken: false} : parseYaml(yaml, {file, firstLine: 1}, report);
  return {file, broken, ...(node && {node})};
}

/** What one of Docusaurus's validators found, as Joi tells it. */
export interface Detail {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly type: string;
}

/** The details of an error of Joi's, or of one that stands behind it. */
export function detailsOf(error: unknown): readonly Detail[] {
  const {details, cause, error: inner} = (error ?? {}) as Record<string, unknown>;
  if (Array.isArray(details)) {
    return details as readonly Detail[];
  }
  return cause !== undefined || inner !== undefined ? detailsOf(cause ?? inner) : [];
}

const EXPECTED: Readonly<Record<string, string>> = {
  'string.base': 'text',
  'string.empty': 'text that is not empty',
  'number.base': 'a number',
  'boolean.base': 'true or false',
  'object.base': 'a mapping (keys with values)',
  'array.base': 'a list',
  'any.required': 'this key with a value',
  'object.unknown': 'one of the keys that Docusaurus knows',
};

/** Reports what a validator found at its place in the file. */
export function tellDetail(
  {message, path, type}: Detail,
  {file, node}: DataFile,
  report: Report,
): void {
  const at = node && nodeAt(node, path, type);
  report({
    rule: 'site-file',
    file,
    line: at?.line ?? 1,
    column: at?.column ?? 1,
    message: `Docusaurus does not accept this file: ${message.replace(/\.$/u, '')}.`,
    found: at?.found ?? 'nothing',
    expected: EXPECTED[type] ?? 'what the message says',
  });
}

type Found = Omit<Place, 'file'> & {readonly found: string};

/** The node under a path, or the last one on the way to it; of an unknown key, the key. */
function nodeAt(node: YamlNode, [step, ...rest]: Detail['path'], type: string): Found {
  const here = {...node.at, found: describe(node)};
  if (step === undefined) {
    return here;
  }
  if (node.kind === 'list') {
    const item = node.items[Number(step)];
    return item ? nodeAt(item, rest, type) : here;
  }
  const pair = node.kind === 'map' ? node.pairs.find(({key}) => key === String(step)) : undefined;
  if (!pair) {
    return here;
  }
  return rest.length === 0 && type === 'object.unknown'
    ? {...pair.keyAt, found: pair.key}
    : nodeAt(pair.value, rest, type);
}
