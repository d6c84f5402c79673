import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {createPositions} from '../link/positions.js';
import type {Position, Source, YamlMap, YamlNode} from '../model.js';
import {readItem} from './references-item.js';
import {splitBibtex, type BibtexEntry} from './bibtex-split.js';
import {tell, type Origin} from './yaml-map.js';

const OPTIONS = {
  forceType: '@biblatex/text',
  target: '@csl/list+object',
  generateGraph: false,
  maxChainLength: 10,
  strict: true,
};

/**
 * Reads BibTeX and BibLaTeX, entry by entry: one that is broken does not hide the others. Every
 * problem of an entry is told where the entry begins.
 */
export function readBibtex(text: string, origin: Origin): readonly Source[] {
  const position = createPositions(text);
  const {entries, strings, broken} = splitBibtex(text);
  for (const {start, text: opening} of broken) {
    tell(origin, 'reference-syntax', position(start), {
      message: 'This BibTeX entry has no end, or no key.',
      found: opening,
      expected: '@article{key, title = {…}}',
    });
  }
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return entries.flatMap((entry) => {
    const map = parseEntry(entry, strings, byKey, position(entry.start), origin);
    const source = map && readItem(map, origin);
    return source ? [source] : [];
  });
}

function parseEntry(
  entry: BibtexEntry,
  strings: ReadonlyMap<string, string>,
  byKey: ReadonlyMap<string, BibtexEntry>,
  at: Position,
  origin: Origin,
): YamlMap | undefined {
  const parent = byKey.get(/crossref\s*=\s*[{"]\s*([^\s}"]+)/iu.exec(entry.text)?.[1] ?? '');
  const texts = [entry.text, ...(parent && parent !== entry ? [parent.text] : [])];
  const used = [...strings]
    .filter(([name]) => texts.some((text) => text.toLowerCase().includes(name)))
    .map(([, definition]) => definition);
  try {
    const items = plugins.input.chain([...used, ...texts].join('\n'), OPTIONS);
    const item = items.find(({id}) => String(id) === entry.key) ?? items[0];
    return item && mapOf({...item, id: entry.key, 'citation-key': undefined}, at);
  } catch (error) {
    tell(origin, 'reference-syntax', at, {
      message: 'This BibTeX entry cannot be read.',
      found: `@${entry.type}{${entry.key}`,
      expected: reasonOf(error),
    });
    return undefined;
  }
}

/** `expected "comma", got "label"` without what follows: its lines are not those of the file. */
function reasonOf(error: unknown): string {
  const [, expected, got] = /expected "([^"]+)", got "?(\w+)/u.exec(String(error)) ?? [];
  return expected === undefined ? 'a valid entry' : `${expected} rather than ${got}`;
}

function mapOf(object: object, at: Position): YamlMap {
  const pairs = Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({key, keyAt: at, value: nodeOf(value, at)}));
  return {kind: 'map', pairs, at};
}

/** Data of CSL-JSON as nodes, all at the place of their entry. */
function nodeOf(value: unknown, at: Position): YamlNode {
  if (Array.isArray(value)) {
    return {kind: 'list', items: value.map((item) => nodeOf(item, at)), at};
  }
  if (typeof value === 'object' && value !== null) {
    return mapOf(value, at);
  }
  return {kind: 'scalar', value: String(value), written: String(value), at};
}
