import type {Statement, Value} from '#plugin/core/model.js';
import {describe, expect, it} from 'vitest';
import {compendium, contentProblems, statements} from './setup/compendium.js';

/**
 * Fields that are the editors' own sorting, so that no source can be named. All others are
 * clinical. `docs/about/how-it-is-made.md` tells the reader which they are.
 */
const EDITORIAL = new Set([
  'technique.approach',
  'technique.isNeurolysis',
  'technique.purpose',
  'technique.nextCheck',
  'condition.kind',
  'condition.nextCheck',
  'procedure.region',
  'procedure.nextCheck',
]);

/** Who signs a page is the source. */
const SIGNATURE = 'reviewed';

function isSigned(value: Value): boolean {
  const known = value.kind === 'record' ? value.parts.filter((part) => isKnown(part.value)) : [];
  return ['name', 'role', 'date'].every((each) => known.some((part) => part.name === each));
}

function isKnown({kind}: Value): boolean {
  return kind !== 'unknown' && kind !== 'not-applicable';
}

const clinical = statements.filter(
  ({collection, field}) => !EDITORIAL.has(`${collection}.${field}`) && field !== SIGNATURE,
);

it('the content is read without a problem', () => {
  expect(contentProblems).toEqual([]);
  expect(statements.length).toBeGreaterThan(500);
});

it('the editorial fields exist', () => {
  const fields = compendium.schema.collections.flatMap(({name, fields: own}) =>
    own.map((field) => `${name}.${field.name}`),
  );
  expect([...EDITORIAL].filter((field) => !fields.includes(field))).toEqual([]);
});

it('every clinical statement names its source, or is unknown or not applicable', () => {
  const unsourced = clinical
    .filter(({statement: {value}}) => isKnown(value))
    .filter(({statement: {cite}}) => cite.length === 0);
  expect(unsourced.map(({where}) => where)).toEqual([]);
});

it('every signature has a name, a profession and a day', () => {
  const bare = statements
    .filter(({field}) => field === SIGNATURE)
    .filter(({statement: {value}}) => !isSigned(value));
  expect(bare.map(({where}) => where)).toEqual([]);
});

it('every certainty has its reason', () => {
  const bare = statements.filter(
    ({statement: {certainty}}) => certainty && !certainty.reason?.trim(),
  );
  expect(bare.map(({where}) => where)).toEqual([]);
});

it('every finding names its source and its certainty', () => {
  const findings = clinical.filter(({statement}) => statement.value.kind === 'record');
  const bare = findings.filter(
    ({statement: {cite, certainty}}) => cite.length === 0 || !certainty?.reason,
  );
  expect(findings.length).toBeGreaterThan(0);
  expect(bare.map(({where}) => where)).toEqual([]);
});

it('what one source found is rated alike on every page', () => {
  const ratings = new Map<string, Map<string, string>>();
  for (const {where, statement} of statements) {
    const figures = figuresOf(statement);
    if (figures !== '' && statement.certainty) {
      const key = `${statement.cite.join(', ')}: ${figures}`;
      const levels = ratings.get(key) ?? new Map<string, string>();
      ratings.set(key, levels.set(statement.certainty.level, where));
    }
  }
  const contradictions = [...ratings].filter(([, levels]) => levels.size > 1);
  expect(contradictions.map(([key, levels]) => [key, Object.fromEntries(levels)])).toEqual([]);
});

/** The figures of a finding's effect, whatever the words around them and their order. */
function figuresOf({value}: Statement): string {
  const effect =
    value.kind === 'record' ? value.parts.find(({name}) => name === 'effect')?.value : undefined;
  const text = effect?.kind === 'text' ? effect.text : '';
  return (text.match(/\d+(?:\.\d+)?/gu) ?? []).sort().join(' ');
}

describe('a signature', () => {
  const name = {name: 'name', value: {kind: 'text', text: 'N'}} as const;
  const role = {name: 'role', value: {kind: 'text', text: 'R'}} as const;
  const date = {name: 'date', value: {kind: 'date', iso: '2027-01-31'}} as const;

  it.each([
    ['with all three', [name, role, date], true],
    ['without a profession', [name, date], false],
    ['on an unknown day', [name, role, {name: 'date', value: {kind: 'unknown'}}], false],
  ] as const)('%s', (_, parts, signed) => {
    expect(isSigned({kind: 'record', parts})).toBe(signed);
  });

  it('of nobody', () => {
    expect(isSigned({kind: 'unknown'})).toBe(false);
  });
});
