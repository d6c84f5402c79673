import type {Source, YamlNode} from '../model.js';
import type {Report} from '../problem.js';
import type {Version} from '../stages.js';
import {readBibtex} from './bibtex.js';
import {readItem} from './references-item.js';
import {nearest} from './nearest.js';
import {asMap, checkKeys, tell, type Origin} from './yaml-map.js';
import {describe, getValue, shorten} from './yaml-nodes.js';
import {type ParsedYaml, parseYaml} from './yaml.js';

/**
 * Reads a file of references by its extension: `.bib` is BibTeX, `.json` CSL-JSON, all else CSL in
 * YAML (a list, or a mapping with `references`). Sources come in the order of the file.
 *
 * @returns `undefined` when the file as a whole cannot be read, so that nothing can be said of cites.
 */
export function readReferences(
  file: string,
  text: string,
  report: Report,
): readonly Source[] | undefined {
  const origin: Origin = {file, report};
  if (text === '') {
    return undefined;
  }
  if (/\.bib$/iu.test(file)) {
    return readBibtex(text, origin);
  }
  if (/^\s*@\w+\s*\{/u.test(text)) {
    tellBibtex(text, origin);
    return undefined;
  }
  const {node, broken} = readData(text, origin);
  if (broken) {
    return undefined;
  }
  return node ? readList(listOf(node, origin), origin) : [];
}

const UNCHECKED = 'Cites are not checked until the references can be read.';

function tellBibtex(text: string, origin: Origin): void {
  const before = text.slice(0, text.indexOf('@')).split('\n');
  const at = {line: before.length, column: (before.at(-1) ?? '').length + 1};
  tell(origin, 'reference-syntax', at, {
    message: `This is BibTeX: save it as references.bib. ${UNCHECKED}`,
    found: shorten(text),
    expected: 'a list of CSL items',
    suggestion: 'references.bib',
  });
}

/** Reads YAML or JSON; when it is broken, the first problem says what follows from it. */
function readData(text: string, {file, report}: Origin): ParsedYaml {
  const problems: Parameters<Report>[0][] = [];
  const origin: Origin = {file, report: (problem) => problems.push(problem)};
  const parsed = /\.json$/iu.test(file)
    ? readJson(text, origin)
    : parseYaml(text, {file, firstLine: 1}, origin.report);
  problems.forEach((problem, index) => {
    const told = parsed.broken && index === 0;
    report(told ? {...problem, message: `${problem.message} ${UNCHECKED}`} : problem);
  });
  return parsed;
}

/** JSON is YAML but for tabs, which are blanked; what is broken is told as JSON. */
function readJson(text: string, {file, report}: Origin): ParsedYaml {
  const spaced = text.replace(/^[ \t]+/gmu, (indent) => ' '.repeat(indent.length));
  return parseYaml(spaced, {file, firstLine: 1}, (problem) => {
    const isSyntax = problem.rule === 'yaml-syntax' || problem.rule === 'yaml-tab';
    report(
      isSyntax
        ? {
            ...problem,
            rule: 'reference-syntax',
            message: `This is not valid JSON. ${problem.message}`,
            fix: undefined,
          }
        : problem,
    );
  });
}

function listOf(node: YamlNode, origin: Origin): YamlNode {
  const list = getValue(node, 'references');
  if (node.kind !== 'map' || !list) {
    return node;
  }
  checkKeys(node, ['references'], 'A file of references', origin);
  return list;
}

/** What is no list; a misspelt `references:` is told where it stands. */
function tellNoList(node: YamlNode, origin: Origin): void {
  const meant =
    node.kind === 'map' ? node.pairs.find(({key}) => nearest(key, ['references'])) : undefined;
  tell(origin, meant ? 'unknown-key' : 'wrong-type', meant?.keyAt ?? node.at, {
    message: `References must be a list of CSL items. ${UNCHECKED}`,
    found: meant?.key ?? describe(node),
    expected: 'a list, or “references:” and a list',
    suggestion: meant && 'references',
    fix: meant
      ? 'references:'
      : 'references:\n  - {id: name-2020, type: article-journal, title: …}',
  });
}

function readList(node: YamlNode, origin: Origin): readonly Source[] | undefined {
  if (node.kind !== 'list') {
    tellNoList(node, origin);
    return undefined;
  }
  return node.items.flatMap((item) => {
    const map = asMap(
      item,
      'A reference',
      origin,
      '{id: name-2020, type: article-journal, title: …}',
    );
    const source = map && readItem(map, origin);
    return source ? [source] : [];
  });
}

/** Ids are unique among all files; the first one counts. */
export function checkSources({sources}: Pick<Version, 'sources'>, report: Report): void {
  const first = new Map<string, Source>();
  for (const source of sources) {
    const known = first.get(source.id);
    if (!known) {
      first.set(source.id, source);
      continue;
    }
    const {file, line, column} = known.at;
    report({
      rule: 'duplicate-id',
      ...source.at,
      message: `Another reference (${file}:${line}:${column}) has the same id.`,
      found: source.id,
      expected: 'an id of its own',
      fix: `id: ${source.id}-2`,
    });
  }
}
