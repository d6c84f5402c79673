import {expect, it} from 'vitest';
import {dateMeant, datesMeant} from '#plugin/core/read/value-date.js';

it.each([
  ['5 June 2026', '2026-06-05'],
  ['5. June 2026', '2026-06-05'],
  ['June 5, 2026', '2026-06-05'],
  ['Jun. 2026', '2026-06'],
  ['31 June 2026', undefined],
  ['spring 2026', undefined],
])('reads %s as people mean it', (text, iso) => {
  expect(dateMeant(text)).toBe(iso);
});

it.each([
  ['11/05/2026', ['2026-05-11', '2026-11-05']],
  ['5.5.2026', ['2026-05-05']],
  ['23/11/2026', ['2026-11-23']],
  ['soon', []],
])('knows which dates %s may be', (text, dates) => {
  expect(datesMeant(text)).toEqual(dates);
});
