import type {Position, Statement} from '../model.js';
import type {Report} from '../problem.js';
import {meantCitation} from '../read/cite-doubts.js';
import {splitCitations} from '../read/cite-syntax.js';
import {textsOf} from '../read/value-texts.js';
import {type Origin, tell} from '../read/yaml-map.js';
import type {Version} from '../stages.js';
import {sourceMeant} from './source-meant.js';
import {sourceTemplate} from './source-template.js';

type Checked = Pick<Version, 'pages' | 'terms' | 'sources' | 'sourcesIncomplete'> &
  Partial<Pick<Version, 'input'>>;

/** Reports cites of sources that the references do not hold: in fields, terms and prose; and malformed ones. */
export function checkCites(version: Checked, report: Report): void {
  const {pages, terms, sources} = version;
  const ids = new Set(sources.map(({id}) => id));
  const meant = (id: string) => sourceMeant(id, sources);
  const references = version.input?.dataset.references.map(({file}) => file) ?? [];
  const check = (file: string, id: string, at: Position): void => {
    if (!ids.has(id) && !version.sourcesIncomplete) {
      tellDangling({file, report}, id, at, {meant, references});
    }
  };
  for (const {doc, entry, bodyFile, prose} of pages) {
    for (const statement of Object.values(entry?.fields ?? {}).flat()) {
      const {cite, citeAt, at} = statement;
      cite.forEach((id, index) => check(doc.raw.file, id, citeAt[index] ?? at));
      checkTexts(statement, {file: doc.raw.file, report});
    }
    prose.cites.forEach(({id, at}) => check(bodyFile, id, at));
    const slips = prose.doubtfulCites.filter((each) => each.ids.some((id) => ids.has(id)));
    for (const {text, at} of [...prose.malformedCites, ...slips]) {
      tellMalformed({file: bodyFile, report}, text, at, ids);
    }
  }
  for (const {cite, citeAt, at} of terms) {
    cite.forEach((id, index) => check(at.file, id, citeAt[index] ?? at));
  }
}

interface Known {
  readonly meant: (id: string) => string | undefined;
  readonly references: readonly string[];
}

function tellDangling(origin: Origin, id: string, at: Position, {meant, references}: Known): void {
  const suggestion = meant(id);
  tell(origin, 'dangling-cite', at, {
    message: `The references hold no source “${id}”.`,
    found: id,
    expected: 'the id of a source in _data/references',
    suggestion,
    fix: suggestion ?? sourceTemplate(id, references),
  });
}

function tellMalformed(
  origin: Origin,
  text: string,
  at: Position,
  known: ReadonlySet<string>,
): void {
  tell(origin, 'dangling-cite', at, {
    message: 'This looks like a citation, but cannot be read as one.',
    found: text,
    expected: '[@id], [@a; @b] or [@a, p. 3]',
    fix: meantCitation(text, known),
  });
}

/** Texts of front matter are shown as they are: a citation in them would stay raw. */
function checkTexts({value, note = '', at}: Statement, origin: Origin): void {
  const texts = [...textsOf(value), note];
  const cited = texts.flatMap(splitCitations).filter((piece) => typeof piece !== 'string');
  const [first] = cited;
  if (first) {
    const ids = cited.flatMap(({items}) => items.map(({id}) => id));
    tell(origin, 'dangling-cite', at, {
      message: 'Texts of front matter cannot hold citations: use “cite:”.',
      found: first.text,
      expected: '{value: …, cite: id}',
      fix: ids.length > 1 ? `cite: [${ids.join(', ')}]` : `cite: ${ids.join()}`,
    });
  }
}
