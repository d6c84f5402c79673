import {inTurn} from '#plugin/docusaurus/in-turn.js';
import {setTimeout} from 'node:timers/promises';
import {expect, it} from 'vitest';

it('lets no task begin before the last one has ended, and survives one that fails', async () => {
  const log: string[] = [];
  const task = inTurn(async (name: string) => {
    log.push(`${name} begins`);
    await setTimeout(name === 'first' ? 20 : 1);
    log.push(`${name} ends`);
    if (name === 'second') {
      throw new Error(name);
    }
  });
  const runs = [task('first'), task('second'), task('third')];
  expect((await Promise.allSettled(runs)).map(({status}) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(log).toEqual(
    ['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]),
  );
});
