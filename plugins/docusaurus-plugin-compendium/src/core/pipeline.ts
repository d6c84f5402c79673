import {checkVersion} from './check.js';
import {deriveFiles} from './derive/files.js';
import {linkVersion} from './link/link.js';
import type {Report} from './problem.js';
import type {OutputFile, VersionInput} from './stages.js';

/**
 * Compiles one docs version: read → validate → link → derive → emit.
 * Never throws on content: what is wrong is reported, and the rest is compiled.
 */
export function compileVersion(input: VersionInput, report: Report): readonly OutputFile[] {
  return deriveFiles(linkVersion(checkVersion(input, report)));
}
