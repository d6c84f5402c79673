import {own} from '../own.js';
import type {ReadPage} from '../stages.js';
import type {Freshness} from './stale-model.js';

/** The day on which a page is to be checked again; `undefined` when nothing says so. */
export function dueDate({entry, checked}: ReadPage, freshness: Freshness): string | undefined {
  const statements = own(entry?.fields, freshness.dueField ?? '') ?? [];
  const written = statements.flatMap(({value}) =>
    value.kind === 'date' ? [firstDay(value.iso)] : [],
  );
  const [earliest] = written.sort();
  return earliest ?? (checked === undefined ? undefined : addMonths(checked, freshness.months));
}

/** The first day of a year or a month. */
function firstDay(iso: string): string {
  const [year = '', month = '01', day = '01'] = iso.split('-');
  return [year, month, day].join('-');
}

/** Months later; of a month without that day, the last one. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
