import type {YamlPair} from '../model.js';
import {type Origin, tell} from './yaml-map.js';

/** Names stand in file names and in props, so they are plain words. */
const NAME = /^[A-Za-z][\w-]*$/;

/** Checks the name of a collection, field or sub-field. */
export function checkName(
  {key, keyAt}: YamlPair,
  what: string,
  origin: Origin,
  reserved: readonly string[] = [],
): boolean {
  if (reserved.includes(key.toLowerCase())) {
    tell(origin, 'schema-invalid', keyAt, {
      message: `A ${what} cannot be called “${key}”: a data file of every version has that name.`,
      found: key,
      expected: 'another name',
    });
    return false;
  }
  if (NAME.test(key)) {
    return true;
  }
  tell(origin, 'schema-invalid', keyAt, {
    message: `A ${what} needs a plain name: letters, digits and hyphens, a letter first.`,
    found: key,
    expected: 'a name such as body-length or bodyLength',
  });
  return false;
}

/** The pairs whose names can be used, and are not told apart by capitals only. */
export function usablePairs(
  pairs: readonly YamlPair[],
  what: string,
  origin: Origin,
): readonly YamlPair[] {
  const seen = new Map<string, string>();
  return pairs.filter((pair) => {
    const {key, keyAt} = pair;
    const folded = key.toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, key);
    if (other === undefined) {
      return checkName(pair, what, origin);
    }
    tell(origin, 'schema-invalid', keyAt, {
      message: `The ${what}s “${other}” and “${key}” differ by capitals only.`,
      found: key,
    });
    return false;
  });
}
