import type {Entry, Page} from '../model.js';
import type {Report} from '../problem.js';
import {tell} from '../read/yaml-map.js';
import type {Version} from '../stages.js';

export function checkDuplicates({pages}: Pick<Version, 'pages'>, report: Report): void {
  checkDocuments(pages, report);
  checkEntries(pages, report);
}

/**
 * Reports documents that ask for the same id: by `id`, or as `robin.md` beside `robin.mdx` and
 * `1-robin.md`. The host has given them ids of their own, so that it gets this far.
 */
function checkDocuments(pages: readonly Page[], report: Report): void {
  const first = new Map<string, Page>();
  // Whoever wrote `id` is the one to change it.
  const named = pages.filter(({writtenId}) => writtenId);
  const unnamed = pages.filter(({writtenId}) => !writtenId);
  for (const page of [...unnamed.sort(byPath), ...named.sort(byPath)]) {
    const {doc, writtenId} = page;
    const byPath = doc.pathId ?? doc.path.replace(/\.mdx?$/u, '');
    const [, folder = '', name = ''] = /^(.*\/)?(.*)$/s.exec(byPath) ?? [];
    const id = writtenId?.id ?? name;
    const other = first.get(folder + id);
    if (other) {
      tell({file: doc.raw.file, report}, 'duplicate-id', writtenId?.at ?? {line: 1, column: 1}, {
        message: `The document ${other.doc.raw.file} has this id already.${
          (doc.pathId ?? other.doc.pathId)
            ? ' Number prefixes of files and folders do not count.'
            : ''
        }`,
        found: id,
        expected: writtenId
          ? 'an id of its own'
          : 'a file name of its own, or an id in front matter',
        fix: `id: ${id}-2`,
      });
    } else {
      first.set(folder + id, page);
    }
  }
}

function byPath({doc: {path: a}}: Page, {doc: {path: b}}: Page): number {
  return a < b ? -1 : 1;
}

/**
 * Reports entries of one collection whose ids are the same but for capitals: file systems and URLs
 * do not all tell them apart, and a reader never does.
 */
function checkEntries(pages: readonly Page[], report: Report): void {
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
          fix: `id: ${entry.id.slice(entry.id.lastIndexOf('/') + 1).toLowerCase()}-2`,
        },
      );
    } else {
      first.set(key, entry);
    }
  }
}
