import type {Measured} from './measure';

const rows: readonly {
  readonly key: keyof Measured;
  readonly label: string;
  readonly show: (value: number) => string;
}[] = [
  {key: 'cpu', label: 'CPU time of the build (s)', show: (value) => value.toFixed(1)},
  {key: 'memory', label: 'peak memory (MB)', show: (value) => value.toFixed(0)},
  {key: 'htmlPerNote', label: 'HTML a page with term links only (KB)', show: kilobytes},
  {key: 'htmlPerEntry', label: 'HTML an entry (KB)', show: kilobytes},
  {key: 'htmlOfTable', label: 'HTML of the table page (KB)', show: kilobytes},
  {key: 'htmlTotal', label: 'HTML in all (KB)', show: kilobytes},
  {key: 'jsTotal', label: 'JS in all (KB)', show: kilobytes},
  {key: 'jsOfNote', label: 'JS of a page with term links only, gz (KB)', show: kilobytes},
  {key: 'jsOfEntry', label: 'JS of an entry, gzipped (KB)', show: kilobytes},
];

/** Prints each figure without and with the plugin, the ratio and the difference. */
export function printTable(without: Measured, withPlugin: Measured): void {
  const line = (cells: readonly string[]): string =>
    `  ${(cells[0] ?? '').padEnd(44)}${cells
      .slice(1)
      .map((cell) => cell.padStart(12))
      .join('')}`;
  console.log(line(['', 'without', 'with', 'ratio', 'added']));
  for (const {key, label, show} of rows) {
    const [before, after] = [without[key], withPlugin[key]];
    const ratio = `×${(after / before).toFixed(3)}`;
    console.log(line([label, show(before), show(after), ratio, show(after - before)]));
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
