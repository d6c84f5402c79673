/** What is on both sides, and what is on one only. */
export interface Paired<Item> {
  readonly pairs: readonly Pair<Item>[];
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
}

export interface Pair<Item> {
  readonly before: Item;
  readonly after: Item;
}

/** How two items with different ids are known to be the same one. Every rule reads alike from both sides. */
export interface Kinship<Item> {
  /** True when one of them says so. */
  readonly declared: (one: Item, other: Item) => boolean;
  /** What each alone of its side may share with the other, surest first; `undefined`: nothing to go by. */
  readonly traits: readonly ((item: Item) => string | undefined)[];
}

interface Identified {
  readonly id: string;
}

/**
 * Pairs the items of two sides: by id, then by what is declared, then by a trait that on either side
 * only one of the rest has. Pairs come in the order of `after`.
 */
export function pairItems<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
  {declared, traits}: Kinship<Item>,
): Paired<Item> {
  const partner = new Map<Item, Item>();
  const left = new Set(before);
  const join = (one: Item, other: Item): void => {
    if (left.delete(one)) {
      partner.set(other, one);
    }
  };
  const open = () => after.filter((item) => !partner.has(item));
  const ids = new Map(before.map((item) => [item.id, item]));
  for (const item of after) {
    const same = ids.get(item.id);
    if (same) {
      join(same, item);
    }
  }
  for (const [one, other] of declaredPairs([...left], open(), declared)) {
    if (!partner.has(other)) {
      join(one, other);
    }
  }
  for (const trait of traits) {
    const there = onlyOnes([...left], trait);
    for (const [value, item] of onlyOnes(open(), trait)) {
      const one = there.get(value);
      if (one) {
        join(one, item);
      }
    }
  }
  return {
    pairs: after.flatMap((item) => {
      const one = partner.get(item);
      return one ? [{before: one, after: item}] : [];
    }),
    added: open(),
    removed: [...left],
  };
}

/** In an order that is the same from both sides. */
function declaredPairs<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
  declared: (one: Item, other: Item) => boolean,
): readonly (readonly [Item, Item])[] {
  const key = ([one, other]: readonly [Item, Item]) => JSON.stringify([one.id, other.id].sort());
  return before
    .flatMap((one) =>
      after.filter((other) => declared(one, other)).map((other) => [one, other] as const),
    )
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Items by a trait that no other of them has. */
function onlyOnes<Item>(
  items: readonly Item[],
  trait: (item: Item) => string | undefined,
): ReadonlyMap<string, Item> {
  const found = new Map<string, Item | undefined>();
  for (const item of items) {
    const value = trait(item);
    if (value !== undefined) {
      found.set(value, found.has(value) ? undefined : item);
    }
  }
  return new Map([...found].flatMap(([value, item]) => (item ? [[value, item] as const] : [])));
}
