import {stripVTControlCharacters} from 'node:util';
import {readCompileFailure} from './compile.js';
import type {Failure} from './failure.js';
import {readLinkFailure} from './links.js';
import {readRenderFailure} from './rendering.js';
import {errorsIn, hasTrace, type Told} from './trace.js';

/** What Docusaurus, and the readers of YAML and of options that it uses, say on purpose. */
const DELIBERATE: readonly {readonly name: RegExp; readonly frame: RegExp}[] = [
  {name: /^Error$/u, frame: /[\\/]node_modules[\\/]@docusaurus[\\/]/u},
  {name: /^Error$/u, frame: /[\\/]docusaurus-plugin-compendium[\\/]/u},
  {name: /^YAMLException$/u, frame: /./u},
  {name: /^(?:ValidationError|Error)$/u, frame: /[\\/]node_modules[\\/]joi[\\/]/u},
  {name: /^(?:SyntaxError|ParseError)$/u, frame: /[\\/](?:jsonfile|jiti)[\\/]|^$/u},
];

/**
 * Reads what is about to be printed. `undefined` for all that is no failure, or not one that the
 * content has caused: errors of programs need their traces.
 */
export function readFailure(printed: string): Failure | undefined {
  const text = stripVTControlCharacters(printed);
  const compile = readCompileFailure(text);
  if (compile || !hasTrace(text)) {
    return compile;
  }
  const errors = errorsIn(text);
  const causes = errors.filter(({isCause}) => isCause);
  const [cause] = causes;
  if (!cause) {
    return undefined;
  }
  return (
    readRenderFailure(errors) ??
    readLinkFailure(cause.message) ??
    (causes.every(isDeliberate) && !/\bbug\b/iu.test(cause.message)
      ? {findings: [], words: errors.map(wordsOf).join('\n'), loading: true}
      : undefined)
  );
}

function isDeliberate(error: Told): boolean {
  return DELIBERATE.some(({name, frame}) => name.test(error.name) && frame.test(error.frame));
}

function wordsOf({name, message}: Told): string {
  return name === 'Error' ? message : `${name}: ${message}`;
}
