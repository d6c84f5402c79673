/** A sequence of numbers in [0, 1) that is the same in each run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** A made-up word of three syllables; no two numbers below 8,000 share one. */
export function word(number: number): string {
  const digits = [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20];
  return digits.map((digit) => syllables[digit] ?? '').join('');
}

const fillers =
  'the water under a bridge is often colder than it looks because no light gets there and so on'.split(
    ' ',
  );

/** A sentence of plain words. */
export function sentence(random: () => number): string {
  const words = Array.from({length: 8 + Math.floor(random() * 12)}, () => pick(fillers, random));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) {
    throw new Error('Nothing to pick from.');
  }
  return item;
}
