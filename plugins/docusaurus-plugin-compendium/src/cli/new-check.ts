import {gapsOf} from '../core/guide/new-document.js';
import {createCollector} from '../core/problem.js';
import {readPage} from '../core/read/page.js';
import {readTerms} from '../core/read/terms.js';
import {formatProblems} from '../core/report.js';
import {Failure} from './failure.js';
import type {NewFile} from './new-file.js';
import type {Choice} from './new-place.js';

/** Refuses values that the checker would refuse; what is still to be filled in is no fault. */
export function refuseFaults(text: string, target: NewFile, {version, instance}: Choice): void {
  const {report, problems} = createCollector();
  const doc = {
    id: target.id,
    path: target.path,
    title: '',
    permalink: '',
    raw: {file: target.name, bytes: new TextEncoder().encode(text)},
    draft: false,
    unlisted: false,
    mdx: target.mdx,
  };
  readPage(doc, version.schema, {extraKeys: instance.options.extraKeys}, readTerms, report);
  const gaps = new Set(gapsOf(text).map(({line}) => line));
  const faults = problems().filter(({line, level}) => level === 'error' && !gaps.has(line));
  if (faults.length > 0) {
    throw new Failure(
      `Nothing was written: a value cannot be used.\n${formatProblems(faults, new Map([[target.name, text]]))}`,
    );
  }
}
