import type {Report} from './problem.js';
import {readVersion} from './read/version.js';
import type {Version, VersionInput} from './stages.js';
import {validateVersion} from './validate/version.js';

/**
 * Reads one docs version and reports all that is wrong in it: the first two steps of a compilation,
 * which are the only ones that find problems. Never throws on content.
 */
export function checkVersion(input: VersionInput, report: Report): Version {
  const version = readVersion(input, report);
  validateVersion(version, report);
  return version;
}
