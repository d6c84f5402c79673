import {own} from '../own.js';
import type {LinkedVersion} from '../stages.js';
import type {Inline, RowView, StatementView} from '../views.js';
import {languageOf} from './foreign.js';
import {layPlot, type PlotGroup, type PlotValue} from './plot-layout.js';
import type {PlotView} from './plot-model.js';
import {type Figure, intervalOf} from './range-plot.js';
import type {SharedViews} from './shared.js';
import {selectTable} from './table.js';
import {plainText} from './table-cell.js';
import type {TableProps, TableRow} from './table-model.js';

/** What the author chooses. */
export interface TimelineProps extends Pick<
  TableProps,
  'of' | 'where' | 'orderBy' | 'entries' | 'caption'
> {
  /** Name of a field of records, one for each step. */
  readonly field: string;
  /** Name of the sub-field that says what happens. */
  readonly step: string;
  /** Name of the sub-field that says when: of type number, quantity or range. */
  readonly when: string;
  /** Logarithmic when left out, so that hours and months both have room. */
  readonly scale?: 'linear' | 'log';
}

/** Steps in time, below the entry that they belong to, with all that the picture shows in words. */
export interface TimelineView {
  readonly caption: string;
  readonly collection: string;
  readonly labels: {readonly step: string; readonly when: string};
  /** Absent when no step has a time. */
  readonly plot?: PlotView;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow extends RowView {
  readonly steps: readonly TimelineStep[];
}

export interface TimelineStep {
  readonly step: readonly Inline[];
  /** When, with note, certainty and sources; none when no time is recorded. */
  readonly when: readonly StatementView[];
}

/** The timeline of the records of a field; `undefined` when there are no such records. */
export function timeline(
  props: TimelineProps,
  version: LinkedVersion,
  {tables}: Pick<SharedViews, 'tables'>,
): Figure<TimelineView> | undefined {
  const {of, field, step, when, where, orderBy, entries, caption, scale = 'log'} = props;
  const collection = tables.collections.get(of);
  const column = tables.columns.get(`${of}/${field}`);
  const parts = column?.field.fields ?? [];
  const [stepField, whenField] = [step, when].map((name) => parts.find((p) => p.name === name));
  if (!collection || !column || !stepField || !whenField) {
    return undefined;
  }
  const named = [field, ...Object.keys(where ?? {}), orderBy?.replace(/^-/u, '')];
  const columns = named.flatMap((name) => tables.columns.get(`${of}/${name ?? ''}`) ?? []);
  const {locale} = version.input;
  const chosen = {of, fields: [field], where, orderBy, entries} as TableProps;
  const {groups, cites, terms} = selectTable(chosen, {collection, columns}, locale);
  const rows = groups
    .flatMap((group) => group.rows)
    .map((row) => timelineRow(row, step, when))
    .filter(({steps}) => steps.length > 0);
  const plotted = rows.map((row) => ({
    heading: {text: row.title, ...(row.lang !== undefined && {lang: row.lang})},
    rows: plotRows(row, valuesOf(version, props, row.id)),
  }));
  const {unit} = whenField;
  const plot = layPlot(
    plotted.filter((group) => group.rows.length > 0),
    {kind: scale, unit, locale},
  );
  return {
    view: {
      caption: caption ?? column.field.label,
      collection: collection.label,
      labels: {step: stepField.label, when: whenField.label},
      ...(plot && {plot}),
      rows,
    },
    // Sources of what is not shown have no number.
    cites: cites.filter((id) =>
      rows.some(({steps}) => steps.some((each) => each.when[0]?.cite?.includes(id))),
    ),
    terms,
  };
}

function timelineRow({cells, ...row}: TableRow, step: string, when: string): TimelineRow {
  const steps = (cells[0] ?? []).flatMap((record): readonly TimelineStep[] => {
    const {parts = [], ...said} = record;
    const [what, time] = [step, when].map((name) => parts.find((part) => part.name === name));
    if (!what) {
      return [];
    }
    const {text, state} = time ?? {};
    return [{step: what.text, when: text ? [{...said, text, ...(state && {state})}] : []}];
  });
  return {...row, steps};
}

/** When each record of an entry happens, in the order of its steps. */
function valuesOf(
  version: LinkedVersion,
  {of, field, step, when}: TimelineProps,
  id: string,
): readonly (Omit<PlotValue, 'text'> | undefined)[] {
  const statements = own(version.entry(of, id)?.fields, field) ?? [];
  return statements.flatMap(({value, cite}) => {
    const parts = value.kind === 'record' ? value.parts : [];
    if (!parts.some(({name}) => name === step)) {
      return [];
    }
    const time = parts.find(({name}) => name === when)?.value;
    const interval = time && intervalOf(time);
    const about = time?.kind === 'measure' && time.measure.approximate;
    return [interval && {interval, about, ...(cite.length > 0 && {cite})}];
  });
}

function plotRows(
  {steps}: TimelineRow,
  values: readonly (Omit<PlotValue, 'text'> | undefined)[],
): PlotGroup['rows'] {
  return steps.flatMap(({step, when}, index) => {
    const value = values[index];
    const said = when[0]?.text ?? [];
    return value
      ? [
          {
            title: plainText(step),
            ...languageOf(step),
            values: [{...value, text: plainText(said), ...languageOf(said)}],
          },
        ]
      : [];
  });
}
