import {isFacetField} from '../facet-field.js';
import type {ColumnView, FieldView, RowView} from '../views.js';
import {cellOf} from './table-cell.js';
import {rowFilter} from './table-filter.js';
import {groupRows} from './table-group.js';
import {facetFields, tableIndex} from './table-index.js';
import {legendOf} from './table-legend.js';
import type {SelectedTable, TableColumn, TableData, TableProps, TableRow} from './table-model.js';
import {rowOrder, textOrder} from './table-order.js';
import {readStatement} from './table-reading.js';

export type {
  Facet,
  FacetValue,
  IndexRow,
  SelectedTable,
  State,
  TableData,
  TableColumn,
  TableGroup,
  TableIndex,
  TableLegend,
  TableProps,
  TableRow,
  TableView,
} from './table-model.js';

/**
 * Makes the table that the author asked for: filter → order → group → read → legend.
 * Names of fields and entries that do not exist are passed over; reporting them is for the
 * Markdown stage. Runs at build time only: a browser may sort texts by other rules than Node, so
 * that it would find other rows than those of the page.
 *
 * @param locale BCP 47 tag that orders texts.
 */
export function selectTable(props: TableProps, data: TableData, locale = 'en'): SelectedTable {
  const byName = new Map(data.columns.map((column) => [column.field.name, column]));
  const column = (name: string): ColumnView | undefined => byName.get(name);
  const compareText = textOrder(locale);
  const rows = chosenRows(props, data.collection.rows)
    .filter(rowFilter(props.where, column))
    .sort(rowOrder(props, column, compareText));
  const shown = shownColumns(props, data.columns, column);
  const fields = shown.map(({field}) => field);
  const reading = {cites: new Set<string>(), terms: new Set<string>()};
  const read = (row: RowView): TableRow => ({
    ...row,
    cells: shown.map((of) => cellOf(of, row.id).map((said) => readStatement(said, reading))),
  });
  const groupedBy = props.groupBy === undefined ? undefined : column(props.groupBy);
  const groups = groupRows(rows, groupedBy, compareText).map((group) => ({
    ...group,
    rows: group.rows.map(read),
  }));
  const {name, label, plural, data: files, report, comparePage} = data.collection;
  const facetColumns = facetFields(props, fields)
    .flatMap((field) => column(field) ?? [])
    .filter(({field}) => isFacetField(field));
  return {
    collection: {
      name,
      label,
      plural,
      ...(files && {data: files}),
      ...(report && {report}),
      ...(comparePage !== undefined && {comparePage}),
    },
    columns: fields.map(columnOf),
    groups,
    legend: legendOf(groups, fields, data.collection),
    index: tableIndex(uniqueRows(groups), shown, facetColumns, compareText),
    cites: [...reading.cites],
    terms: [...reading.terms],
  };
}

/** The sources and terms that a table mentions, in reading order: what a page numbers and imports. */
export function tableUses(
  props: TableProps,
  data: TableData,
  locale?: string,
): Pick<SelectedTable, 'cites' | 'terms'> {
  const {cites, terms} = selectTable(props, data, locale);
  return {cites, terms};
}

/**
 * Names of the columns that a table needs, shown or not, each once.
 * @param all Names of the collection's fields: what is shown when the author names none.
 */
export function tableFields(props: TableProps, all: readonly string[]): readonly string[] {
  const {fields = all, where = {}, groupBy, orderBy, filters = []} = props;
  const ordered = orderBy?.replace(/^-/u, '') ?? 'title';
  const named = [
    ...fields,
    ...Object.keys(where),
    ...filters,
    groupBy,
    ordered === 'title' ? undefined : ordered,
  ];
  return [...new Set(named)].filter((name) => name !== undefined);
}

/** A row with several values stands in several groups. */
function uniqueRows(groups: readonly {readonly rows: readonly TableRow[]}[]): readonly TableRow[] {
  const rows = groups.flatMap((group) => group.rows);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function chosenRows({entries}: TableProps, rows: readonly RowView[]): readonly RowView[] {
  return entries ? rows.filter(({id}) => entries.includes(id)) : [...rows];
}

function columnOf(field: FieldView): TableColumn {
  const {name, label, type, description, unit, unitName = unit, many} = field;
  return {name, label, type, description, unit: unitName, many};
}

function shownColumns(
  {fields, groupBy}: TableProps,
  columns: readonly ColumnView[],
  column: (name: string) => ColumnView | undefined,
): readonly ColumnView[] {
  return fields
    ? [...new Set(fields)].flatMap((name) => column(name) ?? [])
    : columns.filter(({field}) => field.name !== groupBy);
}
