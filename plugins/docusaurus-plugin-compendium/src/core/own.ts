/**
 * The value that an object itself holds under a key. Ids and names are any words: `constructor` and
 * `valueOf` would find what every object inherits.
 */
export function own<Value>(
  object: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}
