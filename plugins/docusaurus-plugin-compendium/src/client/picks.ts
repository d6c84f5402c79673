import {useCallback, useSyncExternalStore} from 'react';

/** An entry that the reader has picked for comparison. */
export interface Picked {
  readonly id: string;
  readonly title: string;
  /** Language of the title, where it is not that of the reader. */
  readonly lang?: string;
}

interface Picks {
  readonly picks: readonly Picked[];
  readonly set: (picks: readonly Picked[]) => void;
}

const NONE: readonly Picked[] = [];
const EVENT = 'compendium-picks';
const known = new Map<string, {readonly text: string; readonly picks: readonly Picked[]}>();

/**
 * What the reader has picked, for as long as the tab is open. Each page that compares has its own:
 * versions hold different entries. None while the page is made, and where the browser stores nothing.
 *
 * @param page Address of the page that compares.
 */
export function usePicks(page: string): Picks {
  const picks = useSyncExternalStore(
    subscribe,
    () => read(page),
    () => NONE,
  );
  const set = useCallback(
    (next: readonly Picked[]) => {
      write(page, next);
    },
    [page],
  );
  return {picks, set};
}

function subscribe(listener: () => void): () => void {
  addEventListener(EVENT, listener);
  return () => {
    removeEventListener(EVENT, listener);
  };
}

/** The same list for the same text, as React wants it. */
function read(page: string): readonly Picked[] {
  const text = stored(page);
  const last = known.get(page);
  if (last?.text === text) {
    return last.picks;
  }
  const picks = parsePicks(text);
  known.set(page, {text, picks});
  return picks;
}

/** What a stored text names; nothing of what it should not hold. */
export function parsePicks(text: string): readonly Picked[] {
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) ? items.filter(isPick) : NONE;
  } catch {
    return NONE;
  }
}

function isPick(item: unknown): item is Picked {
  const {id, title, lang} = (item ?? {}) as Partial<Record<keyof Picked, unknown>>;
  const isNamed = typeof id === 'string' && typeof title === 'string';
  return isNamed && (lang === undefined || typeof lang === 'string');
}

const memory = new Map<string, string>();

/** Browsers may refuse the storage, by setting or in frames: then picks last until the next page load. */
function stored(page: string): string {
  try {
    return sessionStorage.getItem(keyOf(page)) ?? '[]';
  } catch {
    return memory.get(page) ?? '[]';
  }
}

function write(page: string, picks: readonly Picked[]): void {
  const text = JSON.stringify(picks);
  try {
    sessionStorage.setItem(keyOf(page), text);
  } catch {
    memory.set(page, text);
  }
  dispatchEvent(new Event(EVENT));
}

function keyOf(page: string): string {
  return `compendium:picks:${page}`;
}
