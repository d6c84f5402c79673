import type {DocumentInfo, Named} from '../model.js';
import type {Report} from '../problem.js';
import {nearest} from '../read/nearest.js';
import {tell} from '../read/yaml-map.js';
import type {Version, VersionInput} from '../stages.js';
import {suggestEntry} from './entry-ids.js';

/**
 * Reports front matter that names a document or a sidebar which does not exist. Of a draft that is
 * left out nothing is told: it names what it likes.
 */
export function checkNamed(
  {input, pages}: {readonly input: Pick<VersionInput, 'sidebars'>} & Pick<Version, 'pages'>,
  report: Report,
): void {
  const documents = pages.map(({doc}) => doc);
  for (const named of pages.filter(({doc}) => !doc.draft).flatMap((page) => page.named)) {
    if (named.key === 'displayed_sidebar') {
      checkSidebar(named, input.sidebars, report);
    } else {
      checkDocument(named, documents, report);
    }
  }
}

function checkDocument(named: Named, documents: readonly DocumentInfo[], report: Report): void {
  const {key, id} = named;
  const ids = new Set(documents.filter(({draft}) => !draft).map((doc) => doc.id));
  if (ids.has(id)) {
    return;
  }
  const isDraft = documents.some((doc) => doc.id === id);
  const suggestion = isDraft ? undefined : (idOfPath(id, documents) ?? suggestEntry(id, ids));
  tell({file: named.file, report}, 'dangling-document', named, {
    message: isDraft
      ? `“${key}” names a draft, which is no page in production.`
      : `“${key}” names no document of this version.`,
    found: id,
    expected: 'the id of a document, or null for no link',
    suggestion,
    fix: `${key}: ${suggestion ?? 'null'}`,
  });
}

/** The id of the document that was named by its file, number prefixes included. */
function idOfPath(written: string, documents: readonly DocumentInfo[]): string | undefined {
  const path = written.replace(/^(?:\.?\/)+|\.mdx?$/giu, '');
  return documents.find((doc) => !doc.draft && doc.path.replace(/\.mdx?$/iu, '') === path)?.id;
}

function checkSidebar(named: Named, sidebars: VersionInput['sidebars'], report: Report): void {
  if (!sidebars || sidebars.includes(named.id)) {
    return;
  }
  const suggestion = nearest(named.id, sidebars);
  tell({file: named.file, report}, 'dangling-sidebar', named, {
    message: `“${named.key}” names no sidebar of this version.`,
    found: named.id,
    expected: [...sidebars, 'null for none'].join(', '),
    suggestion,
    fix: `${named.key}: ${suggestion ?? sidebars[0] ?? 'null'}`,
  });
}
