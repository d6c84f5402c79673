import type {DocumentInfo} from '../model.js';
import type {Report} from '../problem.js';
import {nearest} from '../read/nearest.js';
import type {Version} from '../stages.js';

/**
 * A folder of a collection that holds nothing, beside one of nearly the same name that does: a slip in
 * the schema, that would otherwise show as a dangling name wherever an entry is named. A collection may
 * well begin empty.
 */
export function checkCollections({schema, input: {documents}}: Version, report: Report): void {
  const counts = new Map<string, number>();
  for (const folder of documents.flatMap(foldersOf)) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const paths = schema.collections.map(({path}) => path);
  // A single document there has lost its way itself, which is told of it.
  const spare = [...counts].flatMap(([folder, count]) =>
    count > 1 && !paths.includes(folder) ? [folder] : [],
  );
  for (const {name, path, pathAt} of schema.collections) {
    const suggestion = counts.has(path) ? undefined : nearest(path, spare);
    if (suggestion !== undefined && pathAt) {
      report({
        rule: 'schema-invalid',
        ...pathAt,
        message: `The folder of “${name}” holds no documents.`,
        found: path,
        expected: 'the folder of its documents, below the docs folder',
        suggestion,
        fix: `path: ${suggestion}`,
      });
    }
  }
}

/** All folders above a document, as its path and its id have them: ids are without number prefixes. */
function foldersOf({id, path}: DocumentInfo): readonly string[] {
  const folders = [id, path].flatMap((each) => {
    const parts = each.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set(folders)];
}
