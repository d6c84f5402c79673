import {printCsv} from '../../core/csv.js';
import type {TableView} from '../../core/derive/table-model.js';
import {cellText, type StateWords} from './text.js';

/** The rows and columns that are shown, as CSV. Sources stand as they are written: `[@id]`. */
export function tableCsv({collection, columns, groups}: TableView, words: StateWords): string {
  const rows = new Map(groups.flatMap((group) => group.rows).map((row) => [row.id, row]));
  const head = columns.map(({label, unit}) => (unit === undefined ? label : `${label} (${unit})`));
  return printCsv(
    [collection.label, ...head],
    [...rows.values()].map(({title, cells}) => [
      title,
      ...cells.map((cell) => {
        const cited = [...new Set(cell.flatMap(({cite = []}) => cite))];
        const sources = cited.length > 0 ? ` [@${cited.join('; @')}]` : '';
        return cellText(cell, words) + sources;
      }),
    ]),
  );
}
