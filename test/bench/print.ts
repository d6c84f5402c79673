import type {Measured} from './measure';

interface Column {
  readonly name: string;
  readonly measured: Measured;
}

const rows: readonly {
  readonly key: keyof Measured;
  readonly label: string;
  readonly show: (value: number) => string;
}[] = [
  {key: 'cpu', label: 'CPU time of the build (s)', show: (value) => value.toFixed(1)},
  {key: 'cpuPerPage', label: 'CPU time a page (ms)', show: (value) => value.toFixed(1)},
  {key: 'memory', label: 'peak memory (MB)', show: (value) => value.toFixed(0)},
  {key: 'pages', label: 'pages', show: (value) => value.toFixed(0)},
  {key: 'htmlPerNote', label: 'HTML a page with term links only (KB)', show: kilobytes},
  {key: 'htmlPerEntry', label: 'HTML an entry (KB)', show: kilobytes},
  {key: 'htmlOfTable', label: 'HTML of the table page (KB)', show: kilobytes},
  {key: 'htmlPerDataPage', label: 'HTML a page of a source or option (KB)', show: kilobytes},
  {key: 'htmlTotal', label: 'HTML in all (KB)', show: kilobytes},
  {key: 'jsTotal', label: 'JS in all (KB)', show: kilobytes},
  {key: 'jsOfNote', label: 'JS of a page with term links only, gz (KB)', show: kilobytes},
  {key: 'jsOfEntry', label: 'JS of an entry, gzipped (KB)', show: kilobytes},
];

/** Prints each figure without the plugin, and for each column the figure, the ratio and the difference. */
export function printTable(without: Measured, columns: readonly Column[]): void {
  console.log(line('', ['without', ...columns.flatMap(({name}) => [name, 'ratio', 'added'])]));
  for (const {key, label, show} of rows) {
    const before = without[key];
    const cells = columns.flatMap(({measured}) => {
      const after = measured[key];
      const ratio = before > 0 ? `×${(after / before).toFixed(3)}` : '–';
      return [show(after), ratio, show(after - before)];
    });
    console.log(line(label, [show(before), ...cells]));
  }
}

function line(label: string, cells: readonly string[]): string {
  return `  ${label.padEnd(44)}${cells.map((cell) => cell.padStart(16)).join('')}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
