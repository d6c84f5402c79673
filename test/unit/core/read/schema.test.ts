import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {DEFAULT_CERTAINTY, readSchema} from '#plugin/core/read/schema.js';
import {readYaml} from '#plugin/core/read/yaml.js';
import {collect, places} from './problems.js';

const read = (text: string) =>
  collect((report) =>
    readSchema(readYaml(text, {file: 's.yml', firstLine: 1}, report), 's.yml', report),
  );

/** A schema with one collection and the given field, whose lines start on line 6. */
const withField = (field: string) =>
  read(`collections:
  tree: {path: trees}
  bird:
    path: birds
    groups: {body: Body}
    fields:
      ${field.replaceAll('\n', '\n      ')}
`);

describe('readSchema', () => {
  it('reads everything', () => {
    const {result, problems} = read(`collections:
  bird:
    label: Bird
    plural: Birds
    path: ./animals/birds/
    groups:
      body: Body
      life: {label: Way of life}
      song:
    fields:
      diet:
        label: Diet
        type: enum
        description: What it eats.
        group: life
        required: true
        many: true
        options:
          seeds: {label: Seeds, definition: Dry seeds.}
          insects: Insects
          nectar:
      wingspan: {label: Wingspan, type: range, unit: cm, group: body}
      nestsIn: {type: reference, to: bird, inverse: Hosts}
certainty:
  sure: {label: Sure, definition: Seen often.}
  unsure:
`);
    expect(problems).toEqual([]);
    expect(result).toEqual({
      collections: [
        {
          name: 'bird',
          label: 'Bird',
          plural: 'Birds',
          path: 'animals/birds',
          pathAt: {file: 's.yml', line: 5, column: 11},
          groups: [
            {id: 'body', label: 'Body'},
            {id: 'life', label: 'Way of life'},
            {id: 'song', label: 'Song'},
          ],
          fields: [
            {
              name: 'diet',
              label: 'Diet',
              type: 'enum',
              description: 'What it eats.',
              group: 'life',
              required: true,
              many: true,
              options: [
                {id: 'seeds', label: 'Seeds', definition: 'Dry seeds.'},
                {id: 'insects', label: 'Insects'},
                {id: 'nectar', label: 'Nectar'},
              ],
            },
            {
              name: 'wingspan',
              label: 'Wingspan',
              type: 'range',
              unit: 'cm',
              group: 'body',
              many: false,
              required: false,
            },
            {
              name: 'nestsIn',
              label: 'Nests in',
              type: 'reference',
              to: 'bird',
              inverse: 'Hosts',
              many: false,
              required: false,
            },
          ],
        },
      ],
      certainty: [
        {id: 'sure', label: 'Sure', definition: 'Seen often.'},
        {id: 'unsure', label: 'Unsure'},
      ],
    });
    expect(Object.keys(result.collections[0]?.fields[1] ?? {})).not.toContain('options');
  });

  it('derives labels and plurals, and has default levels of certainty', () => {
    const {result} = read('collections: {fruit-tree: {path: trees}}');
    expect(result).toEqual({
      collections: [
        {
          name: 'fruit-tree',
          label: 'Fruit tree',
          plural: 'Fruit trees',
          path: 'trees',
          pathAt: {file: 's.yml', line: 1, column: 34},
          groups: [],
          fields: [],
        },
      ],
      certainty: DEFAULT_CERTAINTY,
    });
  });

  it('gives an empty schema for nothing', () => {
    expect(collect((report) => readSchema(undefined, '', report))).toEqual({
      result: {collections: [], certainty: DEFAULT_CERTAINTY},
      problems: [],
    });
  });

  it.each([
    ['a list', '- a', ['not-a-mapping 1:1']],
    ['no collections', 'certainty: {sure: Sure}', ['schema-invalid 1:1']],
    ['an unknown key', 'colections: {}', ['schema-invalid 1:1', 'unknown-key 1:1']],
    ['collections in a list', 'collections: [a]', ['wrong-type 1:14']],
    ['a collection that is text', 'collections: {bird: x}', ['wrong-type 1:21']],
    ['no path', 'collections: {bird: {label: B}}', ['schema-invalid 1:15']],
    ['a path that is no text', 'collections: {bird: {path: [a]}}', ['wrong-type 1:28']],
    ['an absolute path', 'collections: {bird: {path: /birds}}', ['schema-invalid 1:28']],
    ['a drive', "collections: {bird: {path: 'C:birds'}}", ['schema-invalid 1:28']],
    ['a path upwards', 'collections: {bird: {path: ../birds}}', ['schema-invalid 1:28']],
    ['a path with a hole', 'collections: {bird: {path: a//b}}', ['schema-invalid 1:28']],
    ['a hidden path', 'collections: {bird: {path: a/_birds}}', ['schema-invalid 1:28']],
    ['a backslash', 'collections: {bird: {path: a\\birds}}', ['schema-invalid 1:28']],
    ['the docs folder itself', 'collections: {bird: {path: ./}}', ['schema-invalid 1:28']],
    ['a name with a space', 'collections: {my bird: {path: birds}}', ['schema-invalid 1:15']],
    [
      'one path twice',
      'collections:\n  a: {path: birds}\n  b: {path: Birds}',
      ['schema-invalid 3:13'],
    ],
    ['a misspelt key', 'collections: {bird: {path: birds, lable: B}}', ['unknown-key 1:35']],
    [
      'a label that is a list',
      'collections: {bird: {path: birds, label: [a]}}',
      ['wrong-type 1:42'],
    ],
    ['groups in a list', 'collections: {bird: {path: birds, groups: [a]}}', ['wrong-type 1:43']],
    [
      'a group that is a list',
      'collections: {bird: {path: birds, groups: {a: [b]}}}',
      ['wrong-type 1:47'],
    ],
    [
      'a group with more',
      'collections: {bird: {path: birds, groups: {a: {label: A, b: c}}}}',
      ['unknown-key 1:58'],
    ],
    ['fields in a list', 'collections: {bird: {path: birds, fields: [a]}}', ['wrong-type 1:43']],
    ['certainty in a list', 'collections: {}\ncertainty: [a]', ['wrong-type 2:12']],
    ['no level of certainty', 'collections: {}\ncertainty: {}', ['schema-invalid 2:12']],
    ['a level called unknown', 'collections: {}\ncertainty: {unknown: A}', ['schema-invalid 2:13']],
    ['a level that is a list', 'collections: {}\ncertainty: {a: [b]}', ['wrong-type 2:16']],
  ])('reports %s', (_, text, expected) => {
    expect(places(read(text).problems)).toEqual(expected);
  });

  it('lets a folder lie in another', () => {
    expect(read('collections: {a: {path: birds}, b: {path: birds/eggs}}').problems).toEqual([]);
  });

  it.each([
    ['no type', 'diet: {label: Diet}', ['schema-invalid 7:7'], undefined],
    ['a wrong type', 'diet: {type: txt}', ['schema-invalid 7:20'], 'text'],
    ['another word for a type', 'diet: {type: String}', ['schema-invalid 7:20'], 'text'],
    ['a wild type', 'diet: {type: banana}', ['schema-invalid 7:20'], undefined],
    ['a type that is a list', 'diet: {type: [text]}', ['wrong-type 7:20'], undefined],
    ['text for a field', 'diet: text', ['wrong-type 7:13'], undefined],
    ['a misspelt key', 'diet: {type: text, requird: true}', ['unknown-key 7:26'], 'required'],
    ['no boolean', 'diet: {type: text, required: yes}', ['wrong-type 7:36'], 'true'],
    ['neither yes nor no', 'diet: {type: text, many: [a]}', ['wrong-type 7:32'], undefined],
    ['an enum without options', 'diet: {type: enum}', ['schema-invalid 7:7'], undefined],
    [
      'an enum with no option',
      'diet: {type: enum, options: {}}',
      ['schema-invalid 7:35'],
      undefined,
    ],
    ['options in a list', 'diet: {type: enum, options: [seeds]}', ['wrong-type 7:35'], undefined],
    [
      'options of a text',
      'diet: {type: text, options: {a: A}}',
      ['schema-invalid 7:26'],
      undefined,
    ],
    ['a unit of an enum', 'diet: {type: text, unit: mm}', ['schema-invalid 7:26'], undefined],
    ['an inverse of a text', 'diet: {type: text, inverse: X}', ['schema-invalid 7:26'], undefined],
    ['an unknown unit', 'span: {type: range, unit: MM}', ['unknown-unit 7:33'], 'mm'],
    ['a wild unit', 'span: {type: range, unit: banana}', ['unknown-unit 7:33'], undefined],
    ['an unknown group', 'diet: {type: text, group: bdy}', ['schema-invalid 7:33'], 'body'],
    ['a reference to nothing', 'host: {type: reference}', ['schema-invalid 7:7'], undefined],
    ['an unknown collection', 'host: {type: reference, to: brid}', ['schema-invalid 7:35'], 'bird'],
    [
      'a collection that is a list',
      'host: {type: reference, to: [bird]}',
      ['wrong-type 7:35'],
      undefined,
    ],
    ['a key of Docusaurus', 'title: {type: text}', ['schema-invalid 7:7'], undefined],
    ['a key of ours', 'terms: {type: text}', ['schema-invalid 7:7'], undefined],
    ['a name with a dot', 'a.b: {type: text}', ['schema-invalid 7:7'], undefined],
    [
      'names that differ by capitals',
      'diet: {type: text}\nDiet: {type: text}',
      ['schema-invalid 8:7'],
      undefined,
    ],
  ])('reports a field with %s', (_, field, expected, suggestion) => {
    const {problems} = withField(field);
    expect(places(problems)).toEqual(expected);
    expect(problems[0]?.suggestion).toBe(suggestion);
  });

  it('keeps what is valid beside what is not', () => {
    const {result} = withField(
      'diet: {type: text, label: [x]}\nbad: 1\nhost: {type: reference, to: nope}',
    );
    expect(result.collections[1]?.fields).toEqual([
      {name: 'diet', type: 'text', label: 'Diet', many: false, required: false},
      {name: 'host', type: 'reference', label: 'Host', many: false, required: false},
    ]);
  });

  it('prints fixes that are YAML', () => {
    const {problems} = withField('diet: {type: enum, options: [seeds, insects]}');
    expect(parse(problems[0]?.fix ?? '')).toEqual({options: {seeds: 'Seeds', insects: 'Insects'}});
  });
});
