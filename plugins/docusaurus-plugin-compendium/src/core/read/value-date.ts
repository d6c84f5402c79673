import {refuse, type ValueReader} from './value-type.js';

/** A day, month or year of the calendar in ISO 8601. YAML's own dates never come into play. */
export const readDate: ValueReader = (input) => {
  const {field, text} = input;
  if (isDate(text)) {
    return {kind: 'date', iso: text};
  }
  return refuse(input, 'bad-date', {
    message: `“${field.name}” is no date of the calendar.`,
    expected: `YYYY-MM-DD, YYYY-MM or YYYY${eitherOf(datesMeant(text))}`,
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
  const iso = yearFirst ? join(year, ...rest) : (withMonthName(text) ?? yearLast(text));
  return iso !== undefined && isDate(iso) ? iso : undefined;
}

/** Both dates that day and month may stand for: `11/05/2026` is in May or in November. */
export function datesMeant(text: string): readonly string[] {
  const [, first, second, year] = YEAR_LAST.exec(text) ?? [];
  const dates = [join(year, second, first), join(year, first, second)];
  return [...new Set(dates)].filter(isDate);
}

/** Two dates in words, to be put behind what is expected. */
export function eitherOf([first, second]: readonly string[]): string {
  return second === undefined ? '' : `: ${first} or ${second}`;
}

const YEAR_LAST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;

/** `23/11/2026` and `11/23/2026`: a number above 12 is no month. */
function yearLast(text: string): string | undefined {
  const [, first, second, year] = YEAR_LAST.exec(text) ?? [];
  if (Number(first) > 12 || first === second) {
    return join(year, second, first);
  }
  return Number(second) > 12 ? join(year, first, second) : undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `5 June 2027`, `June 5, 2027` and `June 2027`. */
function withMonthName(text: string): string | undefined {
  const [, before, name = '', behind, year] =
    /^(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.? (?:(\d{1,2}),? )?(\d{4})$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : join(year, String(month), before ?? behind);
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
