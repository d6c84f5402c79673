import {deriveFiles} from './derive/files.js';
import {linkVersion} from './link/link.js';
import type {Report} from './problem.js';
import {readVersion} from './read/version.js';
import type {OutputFile, VersionInput} from './stages.js';
import {validateVersion} from './validate/version.js';

/**
 * Compiles one docs version: read → validate → link → derive → emit.
 * Never throws on content: what is wrong is reported, and the rest is compiled.
 */
export function compileVersion(input: VersionInput, report: Report): readonly OutputFile[] {
  const version = readVersion(input, report);
  validateVersion(version, report);
  return deriveFiles(linkVersion(version));
}
