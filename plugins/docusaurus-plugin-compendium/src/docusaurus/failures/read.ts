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
  {name: /^ValidationError$/u, frame: /^$|[\\/]node_modules[\\/]joi[\\/]/u},
];

/** They read JSON, and files of JavaScript such as the sidebars. */
const PARSERS = /[\\/]node_modules[\\/](?:jsonfile|jiti)[\\/]|^$/u;

/** Files of the content that Docusaurus cannot read, while nobody else is reading. */
const UNREADABLE = /^(?:EACCES|EPERM|ELOOP|EISDIR|ENOTDIR): /u;
const READERS =
  /node:|[\\/]node_modules[\\/](?:@docusaurus|fs-extra|graceful-fs)[\\/]|Promise\.all/u;

/**
 * Reads what is about to be printed. `undefined` for all that is no failure, or not one that the
 * content has caused: errors of programs need their traces.
 */
export function readFailure(printed: string): Failure | undefined {
  const text = stripVTControlCharacters(printed);
  const compile = readCompileFailure(text);
  if (compile || !(hasTrace(text) || text.includes('[Error [ValidationError]'))) {
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

function isDeliberate({name, message, frame, frames}: Told): boolean {
  return (
    DELIBERATE.some((each) => each.name.test(name) && each.frame.test(frame)) ||
    (/^(?:SyntaxError|ParseError)$/u.test(name) && PARSERS.test(frames.slice(0, 2).join('\n'))) ||
    (UNREADABLE.test(message) && frames.every((each) => READERS.test(each)))
  );
}

function wordsOf({name, message}: Told): string {
  return name === 'Error' ? message : `${name}: ${message}`;
}
