import type {Report} from '../problem.js';
import {nearest} from '../read/nearest.js';
import {SOURCE_STATUSES, writtenMark} from '../read/source-status.js';
import {tell} from '../read/yaml-map.js';
import type {Version} from '../stages.js';

/** Checks the marks of sources: a misspelt one would pass for none. */
export function checkSourceStatus({sources}: Version, report: Report): void {
  const ids = sources.map(({id}) => id);
  for (const source of sources) {
    const {status, 'superseded-by': by} = writtenMark(source);
    const {file, ...at} = source.at;
    const found = typeof status === 'string' ? status : JSON.stringify(status);
    if (status !== undefined && !SOURCE_STATUSES.some((each) => each === status)) {
      const suggestion = nearest(found, SOURCE_STATUSES);
      tell({file, report}, 'enum-value', at, {
        message: `The status of the source “${source.id}” is none that is known.`,
        found,
        expected: SOURCE_STATUSES.join(', '),
        suggestion,
        fix: `custom: {status: ${suggestion ?? 'retracted'}}`,
      });
    }
    if (by !== undefined && !ids.some((id) => id === by)) {
      const named = typeof by === 'string' ? by : JSON.stringify(by);
      const suggestion = nearest(named, ids);
      tell({file, report}, 'dangling-cite', at, {
        message: `The source “${source.id}” is superseded by one that there is not.`,
        found: named,
        expected: 'the id of a source',
        suggestion,
        fix: suggestion && `custom: {superseded-by: ${suggestion}}`,
      });
    }
  }
}
