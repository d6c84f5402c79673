import {createHash} from 'node:crypto';
import type {VersionInput} from '../core/stages.js';

/** A hash of all that a version is compiled from. */
export function fingerprintOf(input: VersionInput): string {
  const hash = createHash('sha256');
  const add = (value: unknown): void => {
    if (value instanceof Uint8Array) {
      hash.update(value).update('\n');
    } else if (typeof value === 'object' && value !== null && 'fingerprint' in value) {
      // It brings its own, and may be large.
      add(value.fingerprint);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        hash.update(`${key}:`);
        add(part);
      }
      hash.update('.\n');
    } else {
      hash.update(`${JSON.stringify(value)}\n`);
    }
  };
  add(input);
  return hash.digest('base64url');
}
