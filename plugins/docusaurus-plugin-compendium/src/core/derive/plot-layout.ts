import type {Foreign} from './foreign.js';
import {labelPlace, wrapTitle} from './plot-label.js';
import {markOf, type MarkShape} from './plot-mark.js';
import type {PlotHeading, PlotLane, PlotRow, PlotView} from './plot-model.js';
import {type Interval, plotScale, type PlotScale, type ScaleOptions} from './plot-scale.js';
import type {State} from './table-model.js';

/** A value to draw. */
export interface PlotValue extends Foreign {
  readonly interval: Interval;
  readonly about: boolean;
  readonly text: string;
  readonly cite?: readonly string[];
}

/** Rows below a heading, or below none. */
export interface PlotGroup {
  readonly heading?: Foreign & {readonly text: string; readonly state?: State};
  readonly rows: readonly (Foreign & {
    readonly title: string;
    readonly values: readonly PlotValue[];
  })[];
}

/** Distances down, in em. */
const LINE = 1.35;
const AXIS = 3;
const LANE = 1.55;
const ABOVE = 1.2;
const ROW_GAP = 0.65;
const HEADING_GAP = 0.9;
/** A plot that is longer has its axis repeated at its foot. */
const LONG = 30;

/** Lays out values one below the other on one scale. `undefined` when there is nothing to draw. */
export function layPlot(
  groups: readonly PlotGroup[],
  options: ScaleOptions & {readonly locale: string; readonly unitName?: string | undefined},
): PlotView | undefined {
  const values = groups.flatMap(({rows}) => rows.flatMap((row) => row.values));
  if (values.length === 0) {
    return undefined;
  }
  const {unitName = options.unit} = options;
  const scale = plotScale(
    values.map(({interval}) => interval),
    options,
  );
  const headings: PlotHeading[] = [];
  const rows: PlotRow[] = [];
  let y = AXIS;
  for (const {heading, rows: members} of groups) {
    if (heading) {
      const {text, ...said} = heading;
      const lines = wrapTitle(text);
      y += HEADING_GAP;
      headings.push({y: round(y + 1), lines, ...said});
      y += Math.max(1, lines.length) * LINE;
    }
    for (const row of members) {
      const laid = layRow(row, y, scale);
      rows.push(laid);
      y = laid.bottom;
    }
  }
  const number = new Intl.NumberFormat(options.locale, {maximumSignificantDigits: 6});
  return {
    height: round(y + (y > LONG ? AXIS - LINE : 0.2)),
    kind: scale.kind,
    ...(unitName !== undefined && {unit: unitName}),
    ticks: scale.ticks.map((tick) => ({x: scale.place(tick), text: number.format(tick)})),
    top: AXIS,
    bottom: round(y),
    headings,
    rows,
    shapes: shapesOf(rows),
  };
}

function layRow(
  {title, values, lang}: PlotGroup['rows'][number],
  top: number,
  scale: PlotScale,
): PlotRow {
  const lines = wrapTitle(title);
  let y = top + ROW_GAP / 2 + lines.length * LINE;
  const lanes = values.flatMap((value): readonly PlotLane[] => {
    const mark = markOf(value.interval, scale);
    if (!mark) {
      return [];
    }
    const {above, ...label} = labelPlace(mark, lettersOf(value));
    const middle = y + LANE / 2 + (above ? ABOVE : 0);
    y += LANE + (above ? ABOVE : 0);
    return [
      {
        y: round(middle),
        mark,
        ...(value.about && {about: true}),
        text: value.text,
        ...(value.lang !== undefined && {lang: value.lang}),
        ...(value.cite && {cite: value.cite}),
        label: {...label, y: round(above ? middle - ABOVE + 0.25 : middle + 0.35)},
      },
    ];
  });
  return {
    title: {y: round(top + ROW_GAP / 2 + 1), lines, ...(lang !== undefined && {lang})},
    lanes,
    bottom: round(y + ROW_GAP / 2),
  };
}

/** The words of a value with the numbers of its sources, such as `3–6 months [12, 14]`. */
function lettersOf({text, cite = []}: PlotValue): number {
  return text.length + (cite.length > 0 ? 1 + 4 * cite.length : 0);
}

const ORDER: readonly (MarkShape | 'about')[] = ['range', 'point', 'least', 'most', 'about'];

function shapesOf(rows: readonly PlotRow[]): readonly (MarkShape | 'about')[] {
  const lanes = rows.flatMap((row) => row.lanes);
  const used = new Set([
    ...lanes.map(({mark}) => mark.shape),
    ...(lanes.some(({about}) => about) ? ['about' as const] : []),
  ]);
  return ORDER.filter((shape) => used.has(shape));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
