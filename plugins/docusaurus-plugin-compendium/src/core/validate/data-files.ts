import type {Report} from '../problem.js';
import {meantFile} from '../read/data-files.js';
import {tell} from '../read/yaml-map.js';
import type {Dataset} from '../stages.js';

/** Reports data files whose names are nearly those that are read; other files are the author's own. */
export function checkDataFiles({unread = []}: Dataset, report: Report): void {
  for (const file of unread) {
    const suggestion = meantFile(file);
    if (suggestion !== undefined) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const place = {line: 1, column: 1};
      tell({file, report}, 'missing-file', place, {
        message: 'Nothing reads this file: its name is not one of those that are.',
        found: name,
        expected: 'schema.yml, glossary.yml or references.yml, .yaml, .json, .bib',
        suggestion,
        fix: file.slice(0, -name.length) + suggestion,
      });
    }
  }
}
