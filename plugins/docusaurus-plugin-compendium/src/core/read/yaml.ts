import {Composer, type CST, type Document, LineCounter, Parser} from 'yaml';
import type {Position, YamlNode} from '../model.js';
import type {Report} from '../problem.js';
import {convertDocument} from './yaml-convert.js';
import {depthOf, MAX_DEPTH} from './yaml-depth.js';
import {tellFaults} from './yaml-faults.js';

export {getPair, getValue, isEmpty, itemsOf, textOf, toData} from './yaml-nodes.js';

export interface YamlOrigin {
  readonly file: string;
  /** Line of the file on which the YAML begins. */
  readonly firstLine: number;
}

export interface ParsedYaml {
  /** Absent when there is nothing to read, or the YAML is broken. */
  readonly node?: YamlNode;
  /** True when the syntax is broken, so that nothing can be said of what is missing. */
  readonly broken: boolean;
}

/**
 * Reads YAML 1.2 (core schema) once, with the place of every node. Reports broken syntax, tabs,
 * duplicate and unsafe keys, aliases that explode, merge keys, unknown tags, further documents and
 * nesting beyond {@link MAX_DEPTH}; never throws. Dates stay text; every scalar keeps what was written.
 *
 * @returns `undefined` for empty and for broken YAML; `parseYaml` tells them apart.
 */
export function readYaml(text: string, origin: YamlOrigin, report: Report): YamlNode | undefined {
  return parseYaml(text, origin, report).node;
}

/** As {@link readYaml}, and tells empty from broken. */
export function parseYaml(text: string, origin: YamlOrigin, report: Report): ParsedYaml {
  const counter = new LineCounter();
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  const place = (offset: number): Position => {
    const {line, col} = counter.linePos(offset);
    return {line: line + origin.firstLine - 1, column: col};
  };
  const {depth, offset} = depthOf(tokens);
  if (depth > MAX_DEPTH) {
    report({
      rule: 'yaml-syntax',
      file: origin.file,
      ...place(offset),
      message: 'The YAML is nested too deeply to be read.',
      found: `${depth} levels`,
      expected: `at most ${MAX_DEPTH} levels`,
    });
    return {broken: true};
  }
  const [document, second] = compose(tokens);
  tellFaults(document, text, {...origin, compose: composeText}, report);
  if (second) {
    report({
      rule: 'yaml-syntax',
      file: origin.file,
      ...place(second.range[0]),
      message: 'The file holds more than one YAML document; only one is read.',
      found: '---',
      expected: 'one document',
    });
  }
  if (!document || document.errors.length > 0) {
    return {broken: document !== undefined};
  }
  return convertDocument(document, {file: origin.file, text, place, report});
}

function compose(tokens: readonly CST.Token[]): readonly Document.Parsed[] {
  // Options are fixed so that a `%YAML 1.1` line cannot change what values mean. Keys are compared
  // by `convertDocument`, which knows where the first one is, and is not quadratic.
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  return [...composer.compose(tokens)].filter(
    (each): each is Document.Parsed => each.contents !== null || each.errors.length > 0,
  );
}

/** A text that may be broken anew; `undefined` when it is nested too deeply. */
function composeText(text: string): Document.Parsed | undefined {
  const tokens = [...new Parser().parse(text)];
  return depthOf(tokens).depth > MAX_DEPTH ? undefined : compose(tokens)[0];
}
