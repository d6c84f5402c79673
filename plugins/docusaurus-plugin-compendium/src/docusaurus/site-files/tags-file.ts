import type {RawFile} from '../../core/model.js';
import type {Report} from '../../core/problem.js';
import {nearest} from '../../core/read/nearest.js';
import {readPageText} from '../../core/read/page-front.js';
import {getValue, itemsOf, textOf} from '../../core/read/yaml-nodes.js';
import {detailsOf, readDataFile, tellDetail} from './data-file.js';

/**
 * Reports what is wrong in a file of tags.
 *
 * @param read - reads and validates it as Docusaurus does
 * @returns the tags that it defines; `undefined` when it is broken
 */
export async function checkTagsFile(
  raw: RawFile,
  read: () => Promise<Readonly<Record<string, unknown>> | null>,
  report: Report,
): Promise<readonly string[] | undefined> {
  const data = readDataFile(raw, report);
  try {
    return Object.keys((await read()) ?? {});
  } catch (error) {
    const details = detailsOf(error);
    details.forEach((detail) => {
      tellDetail(detail, data, report);
    });
    if (details.length === 0 && data.node) {
      const message = error instanceof Error ? error.message : String(error);
      tellDetail({message: message.replaceAll(/\s+/gu, ' '), path: [], type: ''}, data, report);
    }
    return undefined;
  }
}

/** Reports tags of a document that the file of tags does not define. */
export function checkTagsOf(
  document: RawFile,
  defined: readonly string[],
  tagsFile: string,
  report: Report,
): void {
  const {file, map} = readPageText(document, () => undefined);
  const tags = getValue(map, 'tags');
  for (const tag of tags ? itemsOf(tags) : []) {
    const name = textOf(tag) ?? textOf(getValue(tag, 'label'));
    if (name !== undefined && !defined.includes(name)) {
      const suggestion = nearest(name, defined);
      report({
        rule: 'dangling-tag',
        file,
        ...tag.at,
        message: `${tagsFile} does not define this tag.`,
        found: name,
        expected: defined.join(', ') || 'no tag',
        ...(suggestion !== undefined && {suggestion, fix: suggestion}),
      });
    }
  }
}
