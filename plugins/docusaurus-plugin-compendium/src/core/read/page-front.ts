import type {Position, RawFile, YamlMap} from '../model.js';
import type {Report} from '../problem.js';
import {decodeText} from './encoding.js';
import {type SplitText, splitFrontMatter} from './front-matter.js';
import {linesOfKeys, misplacedFront} from './front-place.js';
import {type Origin, tell} from './yaml-map.js';
import {describe, emptyMap, isEmpty, shorten} from './yaml-nodes.js';
import {parseYaml} from './yaml.js';

/** A document's file, decoded and taken apart. */
export interface PageText {
  readonly file: string;
  /** The front matter; without pairs when there is none, or when it is broken. */
  readonly map: YamlMap;
  /** True when the front matter cannot be read, so that nothing can be said of what is missing. */
  readonly broken: boolean;
  /** The whole text with the front matter blanked. */
  readonly body: string;
}

/** Reads the file of a document: text, front matter, YAML. */
export function readPageText(raw: RawFile, report: Report): PageText {
  const faults: unknown[] = [];
  const text = decodeText(raw, (problem) => {
    faults.push(problem);
    report(problem);
  });
  const split = splitFrontMatter(text);
  const {file} = raw;
  const map = readMap(split, file, report);
  const nothing = emptyMap({line: 1, column: 1});
  // A file that is empty or in another encoding shows no front matter, whatever its author wrote.
  const hidden = split.front === undefined && faults.length > 0;
  return {file, map: map ?? nothing, broken: hidden || map === undefined, body: split.body};
}

/** Where a `---` is wrong or lacks: the closing one belongs behind the last key. */
function placeOfFence({front, frontLine, unclosed}: SplitText): Position {
  const lines = front === undefined ? 0 : linesOfKeys(front);
  return {line: unclosed ? frontLine + lines : 1, column: 1};
}

/** What stands behind the closing `---` on its line becomes prose. */
function checkClosing({front = '', frontLine, body}: SplitText, origin: Origin): void {
  const line = frontLine + front.split('\n').length - 1;
  const rest = (body.split('\n')[line - 1] ?? '').trim();
  if (rest !== '') {
    tell(
      origin,
      'yaml-syntax',
      {line, column: 4},
      {
        message: 'The line that closes front matter must be “---” alone.',
        found: shorten(`---${rest}`),
        expected: '---',
        fix: /^-+$/.test(rest) ? '---' : `---\n\n${rest}`,
      },
    );
  }
}

function isMisplaced(text: string, origin: Origin): boolean {
  const line = misplacedFront(text);
  if (line !== undefined) {
    const written = text.split('\n')[line - 1] ?? '';
    tell(
      origin,
      'yaml-syntax',
      {line, column: 1},
      {
        message: 'Front matter must begin on the first line, with “---” alone.',
        found: shorten(written),
        expected: '“---” on line 1, without anything before it',
        fix: '---',
      },
    );
  }
  return line !== undefined;
}

function readMap(split: SplitText, file: string, report: Report): YamlMap | undefined {
  const start = {line: 1, column: 1};
  if (split.unclosed || split.language !== undefined) {
    tell({file, report}, 'yaml-syntax', placeOfFence(split), {
      message: split.unclosed
        ? 'The front matter is not closed, so that the whole file is taken for it.'
        : 'The line that opens front matter must be “---” alone.',
      found: split.language ?? '---',
      expected: split.unclosed ? 'a line “---” behind the last key' : '---',
      fix: '---',
    });
    return undefined;
  }
  if (split.front === undefined) {
    return isMisplaced(split.body, {file, report}) ? undefined : emptyMap(start);
  }
  checkClosing(split, {file, report});
  const {node, broken} = parseYaml(split.front, {file, firstLine: split.frontLine}, report);
  if (broken || node?.kind === 'map') {
    return node?.kind === 'map' ? node : undefined;
  }
  if (!node || isEmpty(node)) {
    return emptyMap(start);
  }
  tell({file, report}, 'not-a-mapping', node.at, {
    message: 'Front matter must be a mapping: keys, each with a colon and a value.',
    found: describe(node),
    expected: 'a mapping',
    fix: 'title: Some title',
  });
  return undefined;
}
