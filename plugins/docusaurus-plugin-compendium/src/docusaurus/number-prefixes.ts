import type {DocusaurusConfig} from '@docusaurus/types';
import path from 'node:path';
import {docsOptions} from './docs-options.js';
import {prefixParsers} from './modules.js';

/** Takes the number prefix off the name of a file or folder. */
export type StripPrefix = (name: string) => string;

/** What the options of a docs plugin say of number prefixes. */
export function prefixStripper(
  config: Pick<DocusaurusConfig, 'presets' | 'plugins'>,
  docsPluginId: string,
): StripPrefix {
  const {DefaultNumberPrefixParser, DisabledNumberPrefixParser} = prefixParsers();
  const option = docsOptions(config, docsPluginId)?.options['numberPrefixParser'] ?? true;
  if (typeof option === 'function') {
    return (name) => (option as typeof DefaultNumberPrefixParser)(name).filename;
  }
  const parse = option === true ? DefaultNumberPrefixParser : DisabledNumberPrefixParser;
  return (name) => parse(name).filename;
}

/**
 * The id that Docusaurus gives a document, in its folder without prefixes.
 *
 * @param document - its path below the content folder, with forward slashes
 * @param frontMatter - what Docusaurus gets of it
 */
export function documentId(
  document: string,
  frontMatter: Readonly<Record<string, unknown>>,
  strip: StripPrefix,
): string {
  const {dir, name} = path.posix.parse(document);
  const {id, parse_number_prefixes: prefixes = true} = frontMatter as Written;
  const stripped = (segment: string) =>
    /^true$/iu.test(String(prefixes)) ? strip(segment) : segment;
  const own = String(id ?? stripped(name));
  return dir === '' ? own : `${dir.split('/').map(stripped).join('/')}/${own}`;
}

/** What Docusaurus takes for each key; all else has been taken out. */
interface Written {
  readonly id?: string | number;
  readonly parse_number_prefixes?: boolean | string;
}
