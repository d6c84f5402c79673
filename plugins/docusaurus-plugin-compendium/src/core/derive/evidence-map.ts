import type {LinkedVersion} from '../stages.js';
import type {CollectionView, RowView} from '../views.js';
import {layMap, markScale} from './evidence-layout.js';
import {keyOf, pairView, sourcesOf} from './evidence-marks.js';
import type {EvidenceMapProps, EvidenceMapView, EvidenceRow} from './evidence-model.js';
import {evidencePairs} from './evidence-pairs.js';
import type {Figure} from './range-plot.js';
import type {SharedViews} from './shared.js';
import {selectTable} from './table.js';
import type {TableProps} from './table-model.js';

/**
 * The map of what is found about pairs of entries; `undefined` when there are none. Size goes by the
 * number of sources, since one source may have several findings; shape by the highest certainty of
 * a finding.
 */
export function evidenceMap(
  props: EvidenceMapProps,
  version: LinkedVersion,
  {tables}: Pick<SharedViews, 'tables'>,
): Figure<EvidenceMapView> | undefined {
  const collection = tables.collections.get(props.of);
  const [rowField, columnField, field] = [props.rows, props.columns, props.field].map(
    (name) => tables.columns.get(`${props.of}/${name}`)?.field,
  );
  const [rowsOf, columnsOf] = [props.rows, props.columns].map((name) =>
    tables.collections.get(targetOf(version, props.of, name)),
  );
  if (!collection || !rowField || !columnField || !field || !rowsOf || !columnsOf) {
    return undefined;
  }
  const pairs = evidencePairs(props, chosen(props, collection, version, tables), version);
  const {compare} = new Intl.Collator(version.input.locale, {numeric: true});
  const inOrder = (of: CollectionView) =>
    [...of.rows].sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
  const named = (of: CollectionView, key: 'row' | 'column') => {
    const ids = new Set(pairs.map((pair) => pair[key]));
    return inOrder(of).filter(({id}) => ids.has(id));
  };
  const [rows, columns] = [named(rowsOf, 'row'), named(columnsOf, 'column')];
  if (rows.length === 0 || columns.length === 0) {
    return undefined;
  }
  const most = Math.max(...pairs.map(({findings}) => sourcesOf(findings).length));
  const sizeOf = markScale(columns.length, most);
  const {certainty} = version.schema;
  const filled = rows.map((row): EvidenceRow => ({
    ...row,
    pairs: columns.flatMap((column) =>
      pairs
        .filter((pair) => pair.row === row.id && pair.column === column.id)
        .map((pair) => pairView(pair, column, certainty, sizeOf)),
    ),
  }));
  return {
    view: {
      caption: props.caption ?? `${rowsOf.plural} × ${columnsOf.plural}`,
      labels: {
        of: collection.plural,
        rows: rowsOf.plural,
        row: rowsOf.label,
        columns: columnsOf.plural,
        column: columnsOf.label,
        field: field.label,
      },
      rows: filled,
      columns,
      without: [
        {label: rowsOf.plural, entries: others(inOrder(rowsOf), rows)},
        {label: columnsOf.plural, entries: others(inOrder(columnsOf), columns)},
      ].filter(({entries}) => entries.length > 0),
      key: keyOf(filled, certainty, most, sizeOf),
      picture: layMap(rows, columns),
    },
    cites: [...new Set(filled.flatMap((row) => row.pairs.flatMap(({cite}) => cite)))],
    terms: [],
  };
}

/** The collection that a reference field leads to. */
function targetOf({schema}: LinkedVersion, of: string, name: string): string {
  const collection = schema.collections.find((each) => each.name === of);
  return collection?.fields.find((field) => field.name === name)?.to ?? '';
}

function chosen(
  {of, where, entries}: EvidenceMapProps,
  collection: CollectionView,
  {input}: LinkedVersion,
  tables: SharedViews['tables'],
): readonly RowView[] {
  const columns = Object.keys(where ?? {}).flatMap(
    (name) => tables.columns.get(`${of}/${name}`) ?? [],
  );
  const selection = {of, fields: [], where, entries} as TableProps;
  const {groups} = selectTable(selection, {collection, columns}, input.locale);
  return groups.flatMap(({rows}) => rows.map(({cells, ...row}) => row));
}

function others(all: readonly RowView[], shown: readonly RowView[]): readonly RowView[] {
  const ids = new Set(shown.map(({id}) => id));
  return all.filter(({id}) => !ids.has(id));
}
