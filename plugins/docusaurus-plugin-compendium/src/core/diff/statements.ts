import {compact} from '../read/compact.js';
import type {DiffStatement, StatementChange} from './diff-model.js';
import type {StatementSnapshot} from './snapshot-model.js';

/** Names a source by the id that it has after the change. */
export type RenameSource = (id: string) => string;

type Trait = (statement: StatementSnapshot) => string | undefined;

/**
 * What changed between two lists of statements. Their order is no matter. A statement is held for the
 * same one, changed, when it has the same value, or else the same sources, or when on either side it
 * is the only one left.
 */
export function diffStatements(
  before: readonly StatementSnapshot[],
  after: readonly StatementSnapshot[],
  rename: RenameSource = (id) => id,
): readonly StatementChange[] {
  const cites: Trait = ({cite}) =>
    cite.length > 0 ? JSON.stringify(cite.map(({id}) => rename(id)).sort()) : undefined;
  const traits: readonly Trait[] = [
    (statement) => JSON.stringify([statement.value, statement.aside, cites(statement)]),
    ({value}) => value,
    (statement) => cites(statement) && JSON.stringify([statement.aside, cites(statement)]),
    cites,
    () => '',
  ];
  const left = [...before];
  const open = new Set(after);
  const partner = new Map<StatementSnapshot, StatementSnapshot>();
  traits.forEach((trait, index) => {
    if (index === traits.length - 1 && (left.length !== 1 || open.size !== 1)) {
      return;
    }
    for (const statement of [...open]) {
      const value = trait(statement);
      const at = value === undefined ? -1 : left.findIndex((other) => trait(other) === value);
      const [one] = at === -1 ? [] : left.splice(at, 1);
      if (one) {
        partner.set(statement, one);
        open.delete(statement);
      }
    }
  });
  return [
    ...after.flatMap((statement): readonly StatementChange[] => {
      const one = partner.get(statement);
      return one ? changeOf(one, statement, rename) : [{kind: 'added', after: shown(statement)}];
    }),
    ...left.map((statement) => ({kind: 'removed' as const, before: shown(statement)})),
  ];
}

function changeOf(
  before: StatementSnapshot,
  after: StatementSnapshot,
  rename: RenameSource,
): readonly StatementChange[] {
  const [had, has] = [before, after].map(({cite}) => new Set(cite.map(({id}) => rename(id))));
  const citesAdded = after.cite.filter(({id}) => !had?.has(rename(id)));
  const citesRemoved = before.cite.filter(({id}) => !has?.has(rename(id)));
  const [[oldNote, ...oldCertainty], [note, ...certainty]] = [asides(before), asides(after)];
  const parts = [
    ...(before.value === after.value ? [] : ['value' as const]),
    ...(oldNote === note ? [] : ['note' as const]),
    ...(oldCertainty.join('\n') === certainty.join('\n') ? [] : ['certainty' as const]),
    ...(citesAdded.length + citesRemoved.length === 0 ? [] : ['cite' as const]),
  ];
  return parts.length === 0
    ? []
    : [
        {
          kind: 'changed',
          before: shown(before),
          after: shown(after),
          parts,
          citesAdded,
          citesRemoved,
        },
      ];
}

function asides({aside}: StatementSnapshot): readonly string[] {
  return JSON.parse(aside) as readonly string[];
}

/** A statement as it is printed. */
export function shown({
  state,
  lang,
  text,
  note,
  certainty,
  cite,
}: StatementSnapshot): DiffStatement {
  return compact<DiffStatement>({state, lang, text, note, certainty, cite});
}
