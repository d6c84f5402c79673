/** A measure taken apart by its words, before units are known. */
export interface MeasureParts {
  readonly approximate: boolean;
  readonly bound?: Bound;
  readonly first: Amount;
  readonly second?: Amount;
}

export interface Bound {
  /** The side that the number limits: `>95 %` is the least of it. */
  readonly side: 'min' | 'max';
  readonly exclusive: boolean;
}

export interface Amount {
  readonly value: number;
  readonly unit?: string;
}

const ABOUT =
  /^(?:about|approximately|approx\.?|around|roughly|circa|ca\.?|~|≈) ?(?=[^a-z]|between |up to |at |more |less )/i;

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:>=|≥|⩾|at least|no less than|not less than|minimum|min\.?|from)(?= ?[^a-z]| about)/i,
    {side: 'min', exclusive: false},
  ],
  [
    /^(?:>|more than|greater than|longer than|over|above)(?= ?[^a-z]| about)/i,
    {side: 'min', exclusive: true},
  ],
  [
    /^(?:<=|≤|⩽|at most|up to|no more than|not more than|maximum|max\.?)(?= ?[^a-z]| about)/i,
    {side: 'max', exclusive: false},
  ],
  [
    /^(?:<|less than|fewer than|shorter than|under|below)(?= ?[^a-z]| about)/i,
    {side: 'max', exclusive: true},
  ],
];

const TAILS: readonly (readonly [RegExp, Bound])[] = [
  [/ (?:or|and) (?:more|longer|greater|above|over)$/i, {side: 'min', exclusive: false}],
  [/ (?:or|and) (?:less|fewer|shorter|below|under)$/i, {side: 'max', exclusive: false}],
];

const INTEGER = String.raw`(?:[1-9]\d{0,2}(?:[, ]\d{3})+(?!\d)|\d+)`;
const NUMBER = String.raw`[+-]?(?:${INTEGER}(?:\.\d+)?|\.\d+)(?:e[+-]?\d+(?!\d)|(?!e[+-]?\d))`;
const UNIT = String.raw`[\p{L}%°℃℉/](?:[\p{L}\p{N}%°/^*·⋅.⁻ ]|-(?=\d))*?`;

const SINGLE = new RegExp(`^(?<n1>${NUMBER}) ?(?<u1>${UNIT})?$`, 'iu');
const RANGE = new RegExp(
  `^(?<n1>${NUMBER})(?: ?(?<u1>${UNIT}))??(?: ?(?<!\\^)- ?| to )(?<n2>${NUMBER}) ?(?<u2>${UNIT})?$`,
  'iu',
);
const LONGEST = 120;

/** Takes a measure apart. `undefined` when it is not written as one. */
export function dissect(text: string): MeasureParts | undefined {
  const whole = normalize(text);
  if (whole.length > LONGEST) {
    return undefined;
  }
  const lead = takeFrom(BOUNDS, whole.replace(ABOUT, ''));
  const tail = takeFrom(TAILS, lead.rest);
  const rest = tail.rest.replace(ABOUT, '');
  const groups = (RANGE.exec(unwrapBetween(rest)) ?? SINGLE.exec(rest))?.groups;
  const first = amountOf(groups?.n1, groups?.u1);
  const second = amountOf(groups?.n2, groups?.u2);
  const bounds = [lead.bound, tail.bound].filter((each) => each !== undefined);
  if (!first || bounds.length > (groups?.n2 === undefined ? 1 : 0)) {
    return undefined;
  }
  return {
    approximate: ABOUT.test(whole) || ABOUT.test(tail.rest),
    ...(bounds[0] && {bound: bounds[0]}),
    first,
    ...(second && {second}),
  };
}

/** One kind of space, minus and dash; one space at a time; thousands without separators. */
function normalize(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/(?<=\d)[\u00A0\u2009\u202F'](?=\d{3}(?!\d))/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^([^+]*\d)\+( ?[^\d+-]*)$/, '$1$2 or more')
    .replace(/\+$/, ' or more')
    .replace(/^from (?=.* to )/i, '')
    .trim();
}

function unwrapBetween(text: string): string {
  return /^between /i.test(text)
    ? text.replace(/^between /i, '').replace(/ and (?=[\d.+-])/i, ' to ')
    : text;
}

function takeFrom(
  table: readonly (readonly [RegExp, Bound])[],
  text: string,
): {readonly rest: string; readonly bound?: Bound} {
  const entry = table.find(([pattern]) => pattern.test(text));
  return entry ? {rest: text.replace(entry[0], '').trim(), bound: entry[1]} : {rest: text};
}

function amountOf(number: string | undefined, unit: string | undefined): Amount | undefined {
  const value = number === undefined ? Number.NaN : Number(number.replace(/[, ]/g, ''));
  if (!Number.isFinite(value)) {
    return undefined;
  }
  return {value: value === 0 ? 0 : value, ...(unit === undefined ? {} : {unit: unit.trim()})};
}
