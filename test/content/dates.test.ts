import {expect, it} from 'vitest';
import {compendium, pages} from './setup/compendium.js';

/** What is checked later than a year after it was checked is out of date before. */
const MONTHS_BETWEEN_CHECKS = 12;

function isIsoDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The same day some months later; of a month that is too short, its last day. */
function later(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return moved.toISOString().slice(0, 10);
}

/** A day as it is written; what is no text is shown as it is, and is no day. */
function dayOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

const dates = pages.map(({path, front}) => ({
  path,
  checked: dayOf((front['last_update'] as {readonly date?: unknown} | undefined)?.date),
  next: front['nextCheck'] === undefined ? undefined : dayOf(front['nextCheck']),
}));

it('every page says on which day it was checked', () => {
  expect(dates.filter(({checked}) => !isIsoDay(checked)).map(({path}) => path)).toEqual([]);
});

it('the next check of a page is a day', () => {
  const wrong = dates.filter(({next}) => next !== undefined && !isIsoDay(next));
  expect(wrong.map(({path}) => path)).toEqual([]);
});

it('the next check comes after the last one, and within a year', () => {
  const wrong = dates.filter(
    ({checked, next}) =>
      next !== undefined && (next <= checked || next > later(checked, MONTHS_BETWEEN_CHECKS)),
  );
  expect(wrong).toEqual([]);
});

it('every entry of a collection that has it names its next check', () => {
  const dated = new Set(
    compendium.schema.collections
      .filter(({fields}) => fields.some(({name}) => name === 'nextCheck'))
      .map(({name}) => name),
  );
  expect(dated.size).toBeGreaterThan(0);
  const missing = pages.filter(
    ({page: {entry}, front}) =>
      entry && dated.has(entry.collection) && front['nextCheck'] === undefined,
  );
  expect(missing.map(({path}) => path)).toEqual([]);
});
