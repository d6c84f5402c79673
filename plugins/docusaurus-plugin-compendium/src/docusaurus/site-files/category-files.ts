import type {Report} from '../../core/problem.js';
import {toData} from '../../core/read/yaml-nodes.js';
import type {RawFile} from '../../core/model.js';
import {detailsOf, readDataFile, tellDetail} from './data-file.js';

/** Reports what is wrong in a `_category_` file. */
export function checkCategoryFile(
  raw: RawFile,
  validate: (content: unknown) => unknown,
  report: Report,
): void {
  const data = readDataFile(raw, report);
  if (data.node) {
    try {
      validate(toData(data.node));
    } catch (error) {
      detailsOf(error).forEach((detail) => {
        tellDetail(detail, data, report);
      });
    }
  }
}
