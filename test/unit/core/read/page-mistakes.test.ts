import {describe, expect, it} from 'vitest';
import type {Schema} from '#plugin/core/model.js';
import {readPage} from '#plugin/core/read/page.js';
import {readSchema} from '#plugin/core/read/schema.js';
import {readTerms} from '#plugin/core/read/terms.js';
import {readYaml} from '#plugin/core/read/yaml.js';
import {documentAt, schema} from './documents.js';
import {collect, places} from './problems.js';

const read = (text: string, known: Schema = schema) =>
  collect((report) =>
    readPage(documentAt('birds/robin.md', text), known, {extraKeys: []}, readTerms, report),
  );

describe('mistakes in front matter', () => {
  it.each([
    ['a label for its key', 'First Song: x', 'unknown-key 2:1', 'song:'],
    ['a name with other marks', 'nests_in: oak', 'unknown-key 2:1', 'nestsIn:'],
    [
      'a field that is indented',
      'last_update:\n  author: A\n  song: x',
      'unknown-key 4:3',
      'song: x',
    ],
    [
      'a date alone',
      'last_update: 2026-11-23',
      'wrong-type 2:14',
      'last_update:\n  date: 2026-11-23',
    ],
    [
      'an ambiguous date',
      'last_update: {date: 11/05/2026}',
      'bad-date 2:21',
      'date: 2026-05-11 # or 2026-11-05',
    ],
    [
      'one with points',
      'last_update: {date: 5.11.2026}',
      'bad-date 2:21',
      'date: 2026-11-05 # or 2026-05-11',
    ],
    ['text behind the end', 'title: a\n---- x', 'yaml-syntax 3:4', '---\n\n- x'],
    [
      'a text that a comment cuts',
      'song: Warble #2 of three',
      'yaml-comment 2:14',
      "song: 'Warble #2 of three'",
    ],
  ])('tells what to paste for %s', (_, yaml, place, fix) => {
    const labelled = {
      ...schema,
      collections: schema.collections.map((each) => ({
        ...each,
        fields: each.fields.map((field) => ({
          ...field,
          label: field.name === 'song' ? 'First song' : field.label,
        })),
      })),
    };
    const {problems} = read(`---\n${yaml}\n---\n`, labelled);
    expect(places(problems)).toEqual([place]);
    expect(problems[0]?.fix).toBe(fix);
  });

  it.each(['song: Warble # of three', 'song: "a" #b', 'song: |\n  a #b', 'song: C#7'])(
    'leaves the comment, or what is none, of %s',
    (yaml) => {
      expect(read(`---\n${yaml}\n---\n`).problems).toEqual([]);
    },
  );

  it.each([
    ['draft: yes', 'wrong-type 2:8', 'draft: true'],
    ['tags: a, b c', 'wrong-type 2:7', 'tags: [a, b c]'],
    ['song: {value: x, source: y}', 'unknown-key 2:18', 'cite:'],
    ['song: {value: x, cites: y}', 'unknown-key 2:18', 'cite:'],
    ['song: {value: x, comment: y}', 'unknown-key 2:18', 'note:'],
    ['song: {value: x, confidence: low}', 'unknown-key 2:18', 'certainty:'],
    ['terms: [{term: A, definition: B, alias: C}]', 'unknown-key 2:34', 'aliases:'],
    ['terms: [{term: A, definition: B, synonyms: C}]', 'unknown-key 2:34', 'aliases:'],
    ['terms: [{term: A, definition: B, source: c}]', 'unknown-key 2:34', 'cite:'],
    ['terms: [{name: A, definition: B}]', 'unknown-key 2:10', 'term:'],
    ['terms: [{term: A, meaning: B}]', 'unknown-key 2:19', 'definition:'],
  ])('knows what is meant by %s, and tells it once', (yaml, place, fix) => {
    const {problems} = read(`---\n${yaml}\n---\n`);
    expect(places(problems)).toEqual([place]);
    expect(problems[0]?.fix).toBe(fix);
  });
});

describe('groups of the schema', () => {
  const head = 'collections:\n  bird:\n    path: birds\n';
  const groups = '    groups: {body: Body, life: Way of life}\n';
  const field = (group: string) => `    fields:\n      song: {type: text, group: ${group}}\n`;

  it.each([
    [groups, 'bdy', '7', 'group: body'],
    [groups, 'Way of life', '7', 'group: life'],
    [groups, 'colour', '7', 'groups:\n  body: Body\n  life: Way of life\n  colour: Colour'],
    ['', 'colour', '6', 'groups:\n  colour: Colour'],
  ])('%j without the group %s', (declared, group, line, fix) => {
    const text = head + declared + field(group);
    const {problems} = collect((report) =>
      readSchema(readYaml(text, {file: 'a.yml', firstLine: 1}, report), 'a.yml', report),
    );
    expect(places(problems)).toEqual([`schema-invalid ${Number(line) - 1}:33`]);
    expect(problems[0]?.fix).toBe(fix);
  });
});
