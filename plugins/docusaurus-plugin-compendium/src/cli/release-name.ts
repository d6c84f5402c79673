import type {Instance} from '../docusaurus/load-locale.js';
import {Failure} from './failure.js';

/** Names that Docusaurus gives to the docs that are being worked on, and to their address. */
const TAKEN = ['current', 'next'];

/**
 * A version is a folder, a part of addresses and an argument of commands: letters, figures, dots,
 * hyphens and underscores, of which the first is a letter or a figure; 32 at most, as Docusaurus has it.
 *
 * @throws Failure for a name that is none, or that a version has
 */
export function checkName(name: string, {versions}: Instance): void {
  if (!/^[A-Za-z\d][\w.-]{0,31}$/u.test(name) || name.endsWith('.')) {
    throw new Failure(
      `“${name}” cannot be the name of a version. It takes letters, figures, dots and hyphens, 32 at ` +
        'most, such as 2.1 or 2.1.0-beta.1.',
    );
  }
  if (TAKEN.includes(name.toLowerCase())) {
    throw new Failure(`“${name}” is Docusaurus's word for the docs that are not released.`);
  }
  const known = versions.map((version) => version.name);
  // Some file systems tell no capitals apart.
  const same = known.find((each) => each.toLowerCase() === name.toLowerCase());
  if (same !== undefined) {
    throw new Failure(`There is a version ${same} already. There are: ${known.join(', ')}.`);
  }
}
