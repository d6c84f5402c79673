/** How people divide a unit: they count months by the year and hours by the day, not by tens. */
interface Steps {
  /** Distances of ticks on a linear axis, ascending. */
  readonly steps: readonly number[];
  /** Values that mean something to people, the most telling first: ticks of a logarithmic axis. */
  readonly marks: readonly number[];
}

const SIXTY: Steps = {
  steps: [1, 2, 5, 10, 15, 30, 60, 120, 300, 600],
  marks: [1, 60, 10, 30, 5, 600, 3600, 120, 300, 2, 0.1],
};

const BY_UNIT: Readonly<Record<string, Steps>> = {
  s: SIXTY,
  min: SIXTY,
  h: {
    steps: [1, 2, 3, 6, 12, 24, 48, 72, 168],
    marks: [1, 24, 168, 6, 72, 720, 12, 3, 2160, 8766, 0.1],
  },
  day: {
    steps: [1, 2, 7, 14, 28, 90, 180, 365],
    marks: [1, 7, 30, 365, 90, 180, 14, 3, 730, 1825, 0.1, 3650],
  },
  week: {steps: [1, 2, 4, 13, 26, 52, 104], marks: [1, 4, 52, 13, 26, 2, 104, 260, 0.1, 520]},
  month: {
    steps: [1, 2, 3, 6, 12, 24, 36, 60, 120],
    marks: [1, 12, 3, 6, 60, 0.25, 120, 24, 0.1, 0.5, 2, 36, 0.01],
  },
};

/** The names of a schema beside the canonical ones. */
const NAMES: Readonly<Record<string, string>> = {
  second: 's',
  sec: 's',
  minute: 'min',
  hour: 'h',
  hr: 'h',
};

/** How a unit is divided; `undefined` for those that are divided by tens. */
export function stepsOf(unit: string | undefined): Steps | undefined {
  const single = unit?.length === 1 ? unit : unit?.toLowerCase().replace(/s$/u, '');
  return single === undefined ? undefined : BY_UNIT[NAMES[single] ?? single];
}
