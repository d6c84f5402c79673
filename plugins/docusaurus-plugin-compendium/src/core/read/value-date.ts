import {refuse, type ValueReader} from './value-type.js';

/** A day, month or year of the calendar in ISO 8601. YAML's own dates never come into play. */
export const readDate: ValueReader = (input) => {
  const {field, text} = input;
  if (isDate(text)) {
    return {kind: 'date', iso: text};
  }
  return refuse(input, 'bad-date', {
    message: `“${field.name}” is no date of the calendar.`,
    expected: 'YYYY-MM-DD, YYYY-MM or YYYY',
    suggestion: dateMeant(text),
  });
};

/** True for `YYYY-MM-DD`, `YYYY-MM` and `YYYY` that the calendar has. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** The date in ISO 8601 that another way to write it stands for; `undefined` when it could be two. */
export function dateMeant(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  const [, year, ...rest] = yearFirst ?? [];
  const iso = yearFirst ? join(year, ...rest) : yearLast(text);
  return iso !== undefined && isDate(iso) ? iso : undefined;
}

/** `23/11/2026` and `11/23/2026`: a number above 12 is no month. */
function yearLast(text: string): string | undefined {
  const [, first, second, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (Number(first) > 12 || first === second) {
    return join(year, second, first);
  }
  return Number(second) > 12 ? join(year, first, second) : undefined;
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
