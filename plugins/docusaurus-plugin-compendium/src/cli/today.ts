import {dateMeant} from '../core/read/value-date.js';
import {Failure} from './failure.js';

const LENGTH = 'YYYY-MM-DD'.length;

/**
 * The day that a command works on: the given one, else that of `SOURCE_DATE_EPOCH`, so that runs can
 * be repeated, else the present one.
 *
 * @throws Failure for what is no day of the calendar
 */
export function dayOf(given: string | undefined): string {
  if (given !== undefined) {
    if (given.length !== LENGTH || dateMeant(given) !== given) {
      throw new Failure(`${given} is no day of the calendar, such as 2027-01-31.`);
    }
    return given;
  }
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  if (Number.isNaN(now.getTime())) {
    throw new Failure(`SOURCE_DATE_EPOCH is no number of seconds: ${epoch ?? ''}`);
  }
  return now.toISOString().slice(0, LENGTH);
}
