import {createTermIndex, type FindTerms} from '../link/term-index.js';
import {nameKey} from '../link/words.js';
import type {Place, Position, Term} from '../model.js';
import type {Report} from '../problem.js';
import {compact} from '../read/compact.js';
import {nearest} from '../read/nearest.js';
import {tell} from '../read/yaml-map.js';
import {printFlow, printYaml} from '../read/yaml-print.js';
import type {ReadPage, Version} from '../stages.js';

/** Checks terms against each other, and every mention of a term against them. */
export function checkTerms(
  {terms, termsIncomplete, pages}: Pick<Version, 'terms' | 'termsIncomplete' | 'pages'>,
  tellAll: Report,
): void {
  const report: Report = (problem) => {
    if (!termsIncomplete || problem.rule !== 'dangling-term') {
      tellAll(problem);
    }
  };
  checkIds(terms, report);
  checkNames(terms, report);
  const find = createTermIndex(terms);
  checkSee(terms, find, report);
  for (const {bodyFile, prose} of pages) {
    for (const {target, at} of prose.termLinks) {
      checkTermLink(target, {file: bodyFile, ...at}, terms, find, report);
    }
    for (const link of prose.brokenTermLinks) {
      tellBrokenLink(link, bodyFile, {terms, find}, report);
    }
  }
}

function checkIds(terms: readonly Term[], report: Report): void {
  const first = new Map<string, Term>();
  for (const term of terms) {
    const known = first.get(term.id);
    if (known) {
      report({
        rule: 'duplicate-id',
        ...term.at,
        message: `The term “${known.name}” (${placeOf(known.at)}) has the same id.`,
        found: term.id,
        expected: 'an id of its own',
        fix: `id: ${term.id}-2`,
      });
    } else {
      first.set(term.id, term);
    }
  }
}

interface Named {
  readonly term: Term;
  readonly name: string;
  readonly at: Position;
}

/** Two terms with one name: a mention of it could mean either. */
function checkNames(terms: readonly Term[], report: Report): void {
  const first = new Map<string, Named>();
  for (const named of terms.flatMap(namesOf)) {
    const key = nameKey(named.name);
    const known = first.get(key);
    if (!known) {
      first.set(key, named);
    } else if (known.term.id !== named.term.id) {
      report({
        rule: 'duplicate-alias',
        file: named.term.at.file,
        ...named.at,
        message: `“${known.term.name}” (${placeOf({...known.at, file: known.term.at.file})}) has this name too.`,
        found: named.name,
        expected: 'a name that only one term has',
        fix: withoutName(named),
      });
    }
  }
}

/** The aliases without the name; a name itself is told apart by what stands behind it. */
function withoutName({term: {name, aliases}, name: shared}: Named): string {
  const others = aliases.filter((alias) => alias !== shared);
  return name === shared
    ? printYaml({term: `${name} (which one)`})
    : `aliases: ${printFlow(others)}`;
}

function namesOf(term: Term): readonly Named[] {
  const aliases = term.aliases.map((name, index) => ({name, at: term.aliasAt[index] ?? term.at}));
  return [{name: term.name, at: term.at}, ...aliases].map(({name, at: {line, column}}) => ({
    term,
    name,
    at: {line, column},
  }));
}

function checkSee(terms: readonly Term[], find: FindTerms, report: Report): void {
  const ids = new Set(terms.map(({id}) => id));
  for (const {at: termAt, see, seeAt} of terms) {
    see.forEach((id, index) => {
      if (!ids.has(id)) {
        const {line, column} = seeAt[index] ?? termAt;
        const suggestion = find(id)[0] ?? nearest(id, ids);
        report({
          rule: 'dangling-term',
          file: termAt.file,
          line,
          column,
          message: 'No term has this id.',
          found: id,
          expected: 'the id of a term',
          ...compact({suggestion, fix: suggestion ?? newTerm(id)}),
        });
      }
    });
  }
}

function checkTermLink(
  target: string,
  at: Place,
  terms: readonly Term[],
  find: FindTerms,
  report: Report,
): void {
  const ids = find(target);
  const [first, second] = ids;
  if (first === undefined) {
    const names = terms.flatMap(({id, name, aliases}) => [id, name, ...aliases]);
    const suggestion = find(nearest(target, names) ?? '')[0];
    report({
      rule: 'dangling-term',
      ...at,
      message: 'No term has this id or name.',
      found: target,
      expected: 'the id, name or alias of a term',
      ...compact({
        suggestion,
        fix: suggestion === undefined ? newTerm(target) : `[text](term:${suggestion})`,
      }),
    });
  } else if (second !== undefined) {
    report({
      rule: 'ambiguous-term',
      ...at,
      message: 'Several terms have this name.',
      found: target,
      expected: `one of: ${ids.join(', ')}`,
      fix: `[text](term:${first})`,
    });
  }
}

/** Markdown ends an address at a space: what was meant as a link is shown as it is written. */
function tellBrokenLink(
  {text, target, at}: ReadPage['prose']['brokenTermLinks'][number],
  file: string,
  {terms, find}: {readonly terms: readonly Term[]; readonly find: FindTerms},
  report: Report,
): void {
  const names = terms.flatMap(({id, name, aliases}) => [id, name, ...aliases]);
  const [suggestion] =
    target === 'off' ? ['off'] : find(find(target)[0] ?? nearest(target, names) ?? '');
  tell({file, report}, 'dangling-term', at, {
    message:
      'This is no link: an address in Markdown holds no spaces, and stands right behind the “]”.',
    found: `[${text}](term:${target})`,
    expected: '[text](term:id), with the id, name or alias of a term',
    suggestion,
    fix: `[${text}](${suggestion === undefined ? `<term:${target}>` : `term:${suggestion}`})`,
  });
}

/** A term to paste into the glossary, where there is none to be meant. */
function newTerm(name: string): string {
  return printYaml([{term: name, definition: 'What it means.'}]);
}

function placeOf({file, line, column}: Place): string {
  return `${file}:${line}:${column}`;
}
