import {describe, expect, it} from 'vitest';
import {compileVersion} from '#plugin/core/pipeline.js';
import {createCollector} from '#plugin/core/problem.js';
import type {Dataset} from '#plugin/core/stages.js';
import {compile, versionInput, type VersionTexts} from '../../setup/version.js';

function problemsOf(texts: VersionTexts, more: Partial<Dataset> = {}, base?: Dataset) {
  const {report, problems} = createCollector();
  const input = versionInput(texts);
  compileVersion({...input, dataset: {...(base ?? input.dataset), ...more}}, report);
  return problems().map(({rule, file, line, suggestion}) => [rule, `${file}:${line}`, suggestion]);
}

const cited = {docs: {'page.md': 'Text [@nobody].\n'}};
const FILE = 'docs/_data/references.yml';

describe('references that cannot be read', () => {
  it.each([
    ['refrences: []', ['unknown-key', `${FILE}:1`, 'references']],
    ['- {id: a', ['yaml-syntax', `${FILE}:1`, undefined]],
    ['', ['empty-file', `${FILE}:1`, undefined]],
    ['\n@book{a, title = {A}}', ['reference-syntax', `${FILE}:2`, 'references.bib']],
  ])('%j: the cause alone is told', (references, expected) => {
    expect(problemsOf({...cited, references})).toEqual([expected]);
  });

  it('tells of a file that nobody reads, not of what it may hold', () => {
    const unread = ['docs/_data/reference.yml'];
    expect(problemsOf(cited, {references: [], unread})).toEqual([
      ['missing-file', 'docs/_data/reference.yml:1', 'references.yml'],
    ]);
  });
});

describe('a glossary that cannot be read', () => {
  const docs = {'page.md': 'A [crown](term:crown).\n'};

  it.each([
    ['', 'empty-file'],
    ['- {term: a', 'yaml-syntax'],
  ])('%j: the cause alone is told', (glossary, rule) => {
    expect(problemsOf({docs, glossary}).map(([told]) => told)).toEqual([rule]);
  });

  it('tells of a folder in its place', () => {
    const file = 'docs/_data/glossary.yml';
    const glossary = {file, bytes: new Uint8Array(), unreadable: 'a folder'};
    expect(problemsOf({docs}, {glossary})).toEqual([['unreadable-file', `${file}:1`, undefined]]);
  });
});

describe('data files', () => {
  it.each([
    ['glossary.yaml', 'glossary.yml'],
    ['shema.yml', 'schema.yml'],
    ['library.bib', 'references.bib'],
  ])('nobody reads %s', (name, suggestion) => {
    const file = `docs/_data/${name}`;
    expect(problemsOf({}, {unread: [file]})).toEqual([['missing-file', `${file}:1`, suggestion]]);
  });

  it.each(['colours.yml', 'package.json'])('leaves the author’s own %s alone', (name) => {
    expect(problemsOf({}, {unread: [`docs/_data/${name}`]})).toEqual([]);
  });

  const table = {docs: {'page.mdx': '<ComparisonTable of="bird" />\n'}};

  const {references} = versionInput({}).dataset;

  it('tells of a misnamed schema, and not of every table', () => {
    const unread = ['docs/_data/schema.yaml'];
    expect(problemsOf(table, {unread}, {references})).toEqual([
      ['missing-file', 'docs/_data/schema.yaml:1', 'schema.yml'],
    ]);
  });

  it('tells of a field with a wrong type, and not of each document and table that uses it', () => {
    const schema =
      'collections:\n  bird: {path: birds, fields: {song: {type: txt}, tame: {type: boolean}}}\n';
    const docs = {
      'birds/robin.md': '---\ntitle: Robin\nsong: A warble\n---\n',
      'page.mdx': '<ComparisonTable of="bird" fields={["song"]} />\n',
    };
    expect(problemsOf({schema, docs})).toEqual([
      ['schema-invalid', 'docs/_data/schema.yml:2', 'text'],
    ]);
  });

  it('needs no schema where nothing is compared', () => {
    expect(problemsOf({}, {}, {references})).toEqual([]);
    expect(problemsOf(table, {}, {references})).toEqual([
      ['component-props', 'docs/page.mdx:1', undefined],
    ]);
  });

  it('does not call a collection unknown when the schema is broken', () => {
    expect(problemsOf({...table, schema: 'collections: ['})).toEqual([
      ['yaml-syntax', 'docs/_data/schema.yml:1', undefined],
    ]);
  });
});

describe('documents in the wrong folder', () => {
  it.each([
    ['brids/robin.md', 'song: x\ntame: true', ['unknown-key', 'docs/brids/robin.md:2', undefined]],
    ['habitats/robin.md', 'song: x', ['unknown-key', 'docs/habitats/robin.md:2', undefined]],
  ])('%s', (path, front, expected) => {
    const {problems} = compile({docs: {[path]: `---\n${front}\n---\n`}});
    expect(problems.map(({rule, file, line}) => [rule, `${file}:${line}`, undefined])).toEqual([
      expected,
    ]);
    expect(problems[0]?.fix).toBe('docs/birds/robin.md');
  });
});

it('takes several documents in a folder for a slip of the schema', () => {
  const schema = 'collections:\n  bird: {path: brids, fields: {song: {type: text}}}\n';
  const doc = '---\nsong: x\n---\n';
  const {problems} = compile({schema, docs: {'birds/robin.md': doc, 'birds/wren.md': doc}});
  expect(problems).toContainEqual(
    expect.objectContaining({rule: 'schema-invalid', line: 2, column: 16, fix: 'path: birds'}),
  );
  const empty = compile({schema, docs: {'beasts/fox.md': 'F', 'beasts/hare.md': 'H'}});
  expect(empty.problems).toEqual([]);
});

describe('citations that are slips', () => {
  const fixes = (text: string) =>
    compile({docs: {'page.md': `${text}\n`}}).problems.map(({rule, fix}) => [rule, fix]);

  it.each([
    ['A [@gray-2001, hill-2010].', '[@gray-2001; @hill-2010]'],
    ['A [@gray-2001, @hill-2010].', '[@gray-2001; @hill-2010]'],
    ['A [@gray-2001, p. 3, @hill-2010].', '[@gray-2001, p. 3; @hill-2010]'],
    ['A [ @gray-2001 ].', '[@gray-2001]'],
    ['A [see @gray-2001, p. 3].', '[@gray-2001, p. 3]'],
    ['A [-@gray-2001].', '[@gray-2001]'],
    ['A [@gray-2001 hill-2010].', '[@gray-2001; @hill-2010]'],
    ['A [@gray-2001;].', '[@gray-2001]'],
    ['A [@].', undefined],
    ['A [@gray-2001 and @hill-2010].', '[@gray-2001; @hill-2010]'],
    ['A [gray-2001].', '[@gray-2001]'],
    ['A (@gray-2001).', '[@gray-2001]'],
    ['A @gray-2001.', '[@gray-2001]'],
    ['A [@gray].', 'gray-2001'],
  ])('%s', (text, fix) => {
    expect(fixes(text)).toEqual([['dangling-cite', fix]]);
  });

  it.each([
    'A [see @nobody].',
    'A [gray@hill-2010].',
    'A [see @gray-2001](https://example.org).',
    'A [x-ray].',
    'a@gray-2001',
  ])('leaves %s', (text) => {
    expect(fixes(text)).toEqual([]);
  });

  it('asks for “cite:” in front matter', () => {
    const front = 'song: {value: "A warble [@gray-2001].", note: "[@hill-2010]"}';
    const {problems} = compile({docs: {'birds/robin.md': `---\n${front}\n---\n`}});
    expect(problems).toMatchObject([
      {rule: 'dangling-cite', line: 2, found: '[@gray-2001]', fix: 'cite: [gray-2001, hill-2010]'},
    ]);
  });

  it('shows what to add to which file', () => {
    const [problem] = compile(cited).problems;
    expect(problem?.fix).toMatch(/^# in docs\/_data\/references\.yml:\n {2}- id: nobody\n {4}/u);
  });
});
