import {call, join} from '../typst/code.js';
import type {Block} from './context.js';

/** Characters of code that may stand between a heading and its table and still go with it. */
const MOVES_ALONG = 900;

/**
 * Puts wide tables on turned pages. The heading of such a table goes with it, with the few words
 * between them, and so does the legend that follows; neighbours share their pages.
 */
export function arrange(blocks: readonly Block[]): string {
  const upright: string[] = [];
  let turned: string[] = [];
  let waiting: Block[] = [];
  const close = (): void => {
    if (turned.length > 0) {
      upright.push(call('wide', join(turned)));
      turned = [];
    }
  };
  for (const block of blocks) {
    if (block.kind === 'wide') {
      const along = goesAlong(waiting);
      const before = waiting.slice(0, waiting.length - along.length);
      if (before.length > 0) {
        close();
        upright.push(...before.map(({code}) => code));
      }
      turned.push(...along.map(({code}) => code), block.code);
      waiting = [];
    } else if (block.kind === 'legend' && turned.length > 0 && waiting.length === 0) {
      turned.push(block.code);
    } else {
      waiting.push(block);
    }
  }
  close();
  upright.push(...waiting.map(({code}) => code));
  return join(upright);
}

/** The last heading with what follows it, when that is short. */
function goesAlong(waiting: readonly Block[]): readonly Block[] {
  let size = 0;
  for (let index = waiting.length - 1; index >= 0; index -= 1) {
    const block = waiting[index];
    if (!block || size + block.size > MOVES_ALONG) {
      return [];
    }
    if (block.kind === 'heading') {
      return waiting.slice(wholeHeading(waiting, index));
    }
    size += block.size;
  }
  return [];
}

/** Headings one upon another stay together. */
function wholeHeading(waiting: readonly Block[], index: number): number {
  let first = index;
  while (first > 0 && waiting[first - 1]?.kind === 'heading') {
    first -= 1;
  }
  return first;
}
