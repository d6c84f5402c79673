import type {Entry} from '../model.js';
import type {Report} from '../problem.js';
import {tell} from '../read/yaml-map.js';
import type {Version} from '../stages.js';

/**
 * Reports entries of one collection whose ids are the same but for capitals: file systems and URLs
 * do not all tell them apart, and a reader never does.
 */
export function checkDuplicates({pages}: Pick<Version, 'pages'>, report: Report): void {
  const first = new Map<string, Entry>();
  for (const entry of pages.flatMap((page) => page.entry ?? [])) {
    const key = `${entry.collection}/${entry.id.toLowerCase()}`;
    const other = first.get(key);
    if (other) {
      tell(
        {file: entry.doc.raw.file, report},
        'duplicate-id',
        {line: 1, column: 1},
        {
          message: `The collection “${entry.collection}” has the id “${entry.id}” already, from ${other.doc.raw.file}.`,
          found: entry.id,
          expected: 'an id of its own',
        },
      );
    } else {
      first.set(key, entry);
    }
  }
}
