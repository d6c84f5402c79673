import {type Document, isAlias, isNode, LineCounter, parseDocument, visit} from 'yaml';
import {splitFrontMatter} from '../read/front-matter.js';

/** The front matter of a document, with where it stands. */
export interface Front {
  readonly yaml: string;
  /** Offset in the whole text. */
  readonly start: number;
  readonly document: Document.Parsed;
  /** 1-based line of the file of an offset in the YAML. */
  readonly lineOf: (offset: number) => number;
}

/** Front matter that can be read; `undefined` when there is none, or when something is wrong in it. */
export function readFront(text: string): Front | undefined {
  const {front, unclosed, language} = splitFrontMatter(text);
  if (front === undefined || unclosed || language !== undefined) {
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(front, {
    schema: 'core',
    version: '1.2',
    lineCounter: counter,
    logLevel: 'silent',
  });
  return document.errors.length > 0 || document.warnings.length > 0
    ? undefined
    : {
        yaml: front,
        start: text.indexOf('\n') + 1,
        document,
        lineOf: (offset) => counter.linePos(offset).line + 1,
      };
}

/** True when a part of it stands for another, so that places tell only half of it. */
export function hasAnchors(document: Document.Parsed): boolean {
  let found = false;
  visit(document, (_, node) => {
    found ||= isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined);
  });
  return found;
}
