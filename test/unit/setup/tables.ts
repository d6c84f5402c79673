import type {CollectionView, ColumnView, TablesView} from '#plugin/core/views.js';

type Json = <Data>(path: string) => Data;

/** A collection in `tables.json` of a compiled version. */
export function collectionOf(json: Json, name: string): CollectionView {
  return found(json<TablesView>('tables.json').collections[name], name);
}

/** A column, `<collection>/<field>`, in `tables.json` of a compiled version. */
export function columnOf(json: Json, name: string): ColumnView {
  return found(json<TablesView>('tables.json').columns[name], name);
}

function found<View>(view: View | undefined, name: string): View {
  if (view === undefined) {
    throw new Error(`${name} is not in tables.json.`);
  }
  return view;
}
