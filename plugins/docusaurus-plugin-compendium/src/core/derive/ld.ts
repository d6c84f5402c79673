/** JSON-LD in the vocabulary of schema.org; what is undefined is not written. */
export type Ld = string | number | boolean | LdNode | readonly Ld[];

export interface LdNode {
  readonly [key: string]: Ld | undefined;
}

/** One value as it is, several as a list without repeats, none as nothing. */
export function oneOrMany(values: readonly Ld[]): Ld | undefined {
  const unique = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  return unique.length > 1 ? unique : unique[0];
}

/** Properties with their values gathered, in the order of first mention. */
export function gather(pairs: readonly (readonly [string, Ld])[]): LdNode {
  const names = new Set(pairs.map(([name]) => name));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      oneOrMany(pairs.filter(([other]) => other === name).map(([, value]) => value)),
    ]),
  );
}
