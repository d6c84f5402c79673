import type {Statement, Value} from '../model.js';
import {own} from '../own.js';
import type {LinkedVersion} from '../stages.js';
import type {RowView, StatementView} from '../views.js';
import {languageOf} from './foreign.js';
import {layPlot, type PlotGroup, type PlotValue} from './plot-layout.js';
import type {PlotView} from './plot-model.js';
import type {Interval} from './plot-scale.js';
import type {SharedViews} from './shared.js';
import {selectTable} from './table.js';
import {plainText, stateOf} from './table-cell.js';
import type {GroupHeading, State, TableGroup, TableProps, TableRow} from './table-model.js';

/** What the author chooses. */
export interface RangePlotProps extends Pick<
  TableProps,
  'of' | 'where' | 'groupBy' | 'orderBy' | 'entries' | 'caption'
> {
  /** Name of a field of type number, quantity or range. */
  readonly field: string;
  /** Left out: logarithmic when the largest value is a hundred times the smallest. */
  readonly scale?: 'linear' | 'log';
}

/** A plot with all that it shows in words. */
export interface RangePlotView {
  readonly caption: string;
  readonly collection: string;
  readonly field: {readonly label: string; readonly description?: string};
  /** Absent when no entry has a value. */
  readonly plot?: PlotView;
  /** Entries without a value, by the reason. */
  readonly without: readonly {readonly state: State; readonly entries: readonly RowView[]}[];
  /** Every entry with its statements, in the order of the plot. */
  readonly rows: readonly ValuesRow[];
}

export interface ValuesRow extends RowView {
  readonly statements: readonly StatementView[];
}

/** What a figure shows, and what it mentions in reading order: the page numbers and links it. */
export interface Figure<View> {
  readonly view: View;
  readonly cites: readonly string[];
  readonly terms: readonly string[];
}

const STATES: readonly State[] = ['unknown', 'not-applicable', 'absent'];

/** The plot of one field over the entries of a collection; `undefined` when there are no such. */
export function rangePlot(
  props: RangePlotProps,
  version: LinkedVersion,
  {tables}: Pick<SharedViews, 'tables'>,
): Figure<RangePlotView> | undefined {
  const {of, field, where, groupBy, orderBy, entries, caption, scale} = props;
  const collection = tables.collections.get(of);
  const column = tables.columns.get(`${of}/${field}`);
  if (!collection || !column) {
    return undefined;
  }
  const named = [field, ...Object.keys(where ?? {}), groupBy, orderBy?.replace(/^-/u, '')];
  const columns = named.flatMap((name) => tables.columns.get(`${of}/${name ?? ''}`) ?? []);
  const {locale} = version.input;
  const chosen = {of, fields: [field], where, groupBy, orderBy, entries} as TableProps;
  const {groups, cites, terms} = selectTable(chosen, {collection, columns}, locale);
  const rows = groups.flatMap((group) => group.rows);
  const valuesOf = (id: string): readonly PlotValue[] =>
    plotValues(own(version.entry(of, id)?.fields, field) ?? [], own(column.cells, id) ?? []);
  const {label, unit, unitName, description} = column.field;
  const plot = layPlot(plotGroups(groups, valuesOf), {
    kind: scale,
    unit,
    unitName,
    locale,
  });
  return {
    view: {
      caption: caption ?? label,
      collection: collection.label,
      field: {label, ...(description !== undefined && {description})},
      ...(plot && {plot}),
      without: STATES.map((state) => ({
        state,
        entries: onceEach(rows.filter(({cells}) => stateOf(cells[0] ?? []) === state)),
      })).filter((group) => group.entries.length > 0),
      rows: onceEach(rows).map((row) => ({
        ...row,
        statements: rows.find(({id}) => id === row.id)?.cells[0] ?? [],
      })),
    },
    cites,
    terms,
  };
}

/** The statements that hold a number, with the words that the reader sees. */
function plotValues(
  statements: readonly Statement[],
  views: readonly StatementView[],
): readonly PlotValue[] {
  return statements.flatMap(({value, cite}, index) => {
    const interval = intervalOf(value);
    return interval
      ? [
          {
            interval,
            about: value.kind === 'measure' && value.measure.approximate,
            text: plainText(views[index]?.text ?? []),
            ...languageOf(views[index]?.text ?? []),
            ...(cite.length > 0 && {cite}),
          },
        ]
      : [];
  });
}

/** A number or a measure in the unit of its field; `undefined` for what is neither. */
export function intervalOf(value: Value): Interval | undefined {
  if (value.kind === 'number') {
    return [value.value, value.value];
  }
  return value.kind === 'measure' ? [finite(value.sort[0]), finite(value.sort[1])] : undefined;
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

/** Only what has a value: what has none is told in words. */
function plotGroups(
  groups: readonly TableGroup[],
  valuesOf: (id: string) => readonly PlotValue[],
): readonly PlotGroup[] {
  return groups
    .map(({heading, rows}) => ({
      ...(heading && {heading: headingOf(heading)}),
      rows: rows
        .map(({id, title, lang}) => ({
          title,
          ...(lang !== undefined && {lang}),
          values: valuesOf(id),
        }))
        .filter(({values}) => values.length > 0),
    }))
    .filter(({rows}) => rows.length > 0);
}

function headingOf({state, text}: GroupHeading): NonNullable<PlotGroup['heading']> {
  return {text: plainText(text), ...languageOf(text), ...(state && {state})};
}

/** A row that stands in several groups, once. */
function onceEach(rows: readonly TableRow[]): readonly RowView[] {
  return [...new Map(rows.map(({cells, ...row}) => [row.id, row])).values()];
}
