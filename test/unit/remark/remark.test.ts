import compendiumRemark from '#plugin/remark/index.js';
import {toJs} from 'estree-util-to-js';
import type {Program} from 'estree';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {elements} from '../setup/elements.js';
import {compile} from '../setup/version.js';

const site = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'remark-')));
const data = path.join(site, '.docusaurus/docusaurus-plugin-compendium/default');
const ALIAS = '@generated/docusaurus-plugin-compendium/default/v/current';

const DOCS = {
  'birds/robin.md':
    '---\ntitle: Robin\ndiet: insects\nsong: {value: Heard from the canopy, cite: hill-2010}\nhabitats: [wood]\n---\n',
  'habitats/wood.md': '---\ntitle: Wood\n---\n',
  'quiet.md': '---\ntitle: Quiet\ncompendium: {termLinks: false, factBox: false}\n---\n',
  'plain.mdx': '---\ntitle: Plain\n---\n\nCanopy, canopy gap [@gray-2001; @hill-2010].\n',
  'words.mdx': '---\ntitle: Words\n---\n\n<Glossary />\n',
};

const GLOSSARY = `terms:
  - {term: Canopy, aliases: [RFA], definition: The roof of a wood., cite: gray-2001}
  - {term: Canopy gap, definition: A hole in it.}
`;

beforeAll(() => {
  write('index.json', JSON.stringify({versions: [{name: 'current', folders: [`${site}/docs`]}]}));
  compile({docs: DOCS, glossary: GLOSSARY}).files.forEach((content, file) =>
    write(`v/current/${file}`, content),
  );
});

afterAll(() => {
  fs.rmSync(site, {recursive: true});
});

function write(file: string, content: string): void {
  const target = path.join(data, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, content);
}

function run(markdown: string, file = 'plain.mdx'): Root {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(compendiumRemark);
  const vfile = new VFile({path: path.join(site, 'docs', file), value: markdown});
  return processor.runSync(processor.parse(vfile), vfile) as Root;
}

/** `text → address` of links to terms, in reading order. */
function termLinks(tree: Root): readonly string[] {
  const found: string[] = [];
  visit(tree, 'link', (node) => {
    if (node.data?.hProperties?.className) {
      found.push(`${toString(node)} → ${node.url}`);
    }
  });
  return found;
}

function head(tree: Root): Program['body'] {
  const [first] = tree.children;
  return first?.type === 'mdxjsEsm' ? (first.data?.estree?.body ?? []) : [];
}

/** What the page takes of the parts that most pages show. */
function parts(tree: Root): string {
  const body = head(tree).filter((node) => {
    return node.type === 'VariableDeclaration' && node.declarations[0]?.id.type === 'ObjectPattern';
  });
  return toJs({type: 'Program', sourceType: 'module', body}).value.replaceAll(/\s+/gu, ' ').trim();
}

function imports(tree: Root): string {
  const body = head(tree).filter(({type}) => type === 'ImportDeclaration');
  return toJs({type: 'Program', sourceType: 'module', body}).value.trim();
}

/** The data that the page's components are given. */
function given(tree: Root): unknown {
  const declaration = head(tree)
    .flatMap((statement) =>
      statement.type === 'VariableDeclaration' ? statement.declarations : [],
    )
    .find(({id}) => id.type === 'Identifier');
  const [text] = declaration?.init?.type === 'CallExpression' ? declaration.init.arguments : [];
  return text?.type === 'Literal' ? JSON.parse(String(text.value)) : undefined;
}

function tablesGiven(tree: Root): readonly unknown[] {
  const data = Object.entries(given(tree) as Record<string, unknown>);
  return data.flatMap(([key, value]) => (key.startsWith('table/') ? [value] : []));
}

describe('terms in prose', () => {
  it('links the first mention only, the longest name, and keeps the words', () => {
    const tree = run('Above the canopy.\n\nA canopy gap in the *canopy*.');
    expect(termLinks(tree)).toEqual([
      'canopy → /docs/words#term:canopy',
      'canopy gap → /docs/words#term:canopy-gap',
    ]);
    expect(elements(tree)).toEqual(['TermPopups source=__compendium_terms']);
    expect(imports(tree)).toBe(
      `import __compendiumParts from "@compendium/page";\nimport __compendium_terms from "${ALIAS}/terms.json";`,
    );
    expect(given(tree)).toBeUndefined();
    expect(toString(tree)).toBe('Above the canopy.A canopy gap in the canopy.');
  });

  it.each([
    ['a heading', '# The canopy'],
    ['a link', '[the canopy](x.md)'],
    ['code', '`canopy`'],
    ['a code block', '```\ncanopy\n```'],
    ['a control', '<button>canopy</button>'],
    ['a label', '<details><summary>canopy</summary></details>'],
    ['a longer word', 'canopylike'],
    ['an abbreviation in other case', 'rfa'],
  ])('leaves %s alone', (_, markdown) => {
    const tree = run(markdown);
    expect(termLinks(tree)).toEqual([]);
    expect(imports(tree)).toBe('');
  });

  it('does as explicit links say', () => {
    const tree = run('A [roof](term:canopy), a [canopy gap](term:off), a [thing](term:missing).');
    expect(termLinks(tree)).toEqual(['roof → /docs/words#term:canopy']);
    expect(toString(tree)).toBe('A roof, a canopy gap, a thing.');
  });

  it('links what the reading of its prose did not foresee only where the author says so', () => {
    expect(termLinks(run('The canopy.', 'words.mdx'))).toEqual([]);
    const tree = run('The [canopy](term:canopy).', 'words.mdx');
    expect(termLinks(tree)).toEqual(['canopy → /docs/words#term:canopy']);
    expect(elements(tree)).toEqual(['TermPopups source=__compendium_terms']);
  });

  it('is off where the page says so', () => {
    expect(termLinks(run('The canopy.', 'quiet.md'))).toEqual([]);
  });

  it('leaves partials and files outside the docs alone', () => {
    expect(termLinks(run('The canopy.', '_partial.mdx'))).toEqual([]);
    expect(termLinks(run('The canopy.', '../blog/post.mdx'))).toEqual([]);
  });
});

describe('citations', () => {
  it('numbers sources by first mention and lists them at the end', () => {
    const tree = run('One [@hill-2010]. Two [@gray-2001; @hill-2010, p. 3].');
    expect(elements(tree)).toEqual([
      'Citation items=[{ "id": "hill-2010", "n": 1, "anchor": "cite-hill-2010-1" }]',
      expect.stringMatching(/^Citation items=.*gray-2001.*"n": 2.*hill-2010.*"n": 1.*p\. 3/u),
      'References items=__compendiumData["references"]',
    ]);
    expect(given(tree)).toMatchObject({
      references: [
        {n: 1, source: {id: 'hill-2010'}, anchors: ['cite-hill-2010-1', 'cite-hill-2010-2']},
        {n: 2, source: {id: 'gray-2001'}, anchors: ['cite-gray-2001-1']},
      ],
    });
    expect(tree.children.at(-2)).toMatchObject({type: 'heading', depth: 2});
  });

  it('leaves no space before a number, which would let it stand alone on a line', () => {
    const tree = run('One [@hill-2010], **two** [@gray-2001] and [@missing].');
    expect(toString(tree.children.find(({type}) => type === 'paragraph'))).toBe(
      'One, two and [@missing].',
    );
  });

  it('keeps a citation of an unknown source as it was written', () => {
    const tree = run('One [@missing].');
    expect(elements(tree)).toEqual([]);
    expect(toString(tree)).toBe('One [@missing].');
  });
});

it('leaves a citation alone that is escaped', () => {
  const tree = run('Write \\[@gray-2001] to cite.');
  expect(elements(tree)).toEqual([]);
  expect(toString(tree)).toBe('Write [@gray-2001] to cite.');
});

describe('components', () => {
  it('puts the fact box after the lead and numbers its sources where it stands', () => {
    const tree = run('Lead [@gray-2001].\n\n## More\n\nText [@hill-2010].', 'birds/robin.md');
    const names = elements(tree).map((element) => element.split(' ')[0]);
    expect(names).toEqual(['Citation', 'FactBox', 'Citation', 'References', 'TermPopups']);
    const [, terms = ''] = /terms=__compendiumData\["(.*?)"\]/u.exec(elements(tree)[1] ?? '') ?? [];
    expect(given(tree)).toMatchObject({[terms]: {canopy: {definition: 'The roof of a wood.'}}});
    const [, cites = ''] = /cites=__compendiumData\["(.*?)"\]/u.exec(elements(tree)[1] ?? '') ?? [];
    expect(given(tree)).toMatchObject({[cites]: {'hill-2010': 2}});
  });

  it('places back-links under a heading of the page', () => {
    const tree = run('Lead.', 'habitats/wood.md');
    expect(elements(tree)).toEqual(['BackLinks links=__compendiumData["backLinks"]']);
    expect(toString(tree)).toContain('Related');
  });

  it('respects a fact box that the author placed', () => {
    const tree = run('## More\n\n<FactBox />\n', 'birds/robin.md');
    expect(elements(tree).filter((element) => element.startsWith('FactBox'))).toHaveLength(1);
    expect(tree.children.at(1)).toMatchObject({type: 'heading'});
  });

  it('hands each table its finished view, and numbers what it cites', () => {
    const table = '<ComparisonTable of="bird" fields={["song"]} />';
    const tree = run(`${table}\n\n${table}`);
    const [first, second, references] = elements(tree);
    expect(first).toMatch(/^ComparisonTable of=bird .*table=__compendiumData\[.*cites=/u);
    expect(Object.values(given(tree) as object)).toContainEqual({'hill-2010': 1});
    expect(second).not.toBe(first);
    expect(references).toMatch(/^References/u);
    const rows = [{id: 'robin', cells: [[{cite: ['hill-2010']}]]}];
    expect(tablesGiven(tree)).toMatchObject([{groups: [{rows}]}, {groups: [{rows}]}]);
  });

  it('keeps the rows that a table drops out of the page', () => {
    const tree = run('<ComparisonTable of="bird" fields={["song"]} entries={["wren"]} />');
    expect(tablesGiven(tree)).toMatchObject([{groups: []}]);
    expect(JSON.stringify(given(tree))).not.toContain('Heard from');
  });

  it('imports the glossary so that its headings are those of the page', () => {
    const tree = run('<Glossary />', 'words.mdx');
    expect(imports(tree)).toContain(`import Glossary from "${ALIAS}/glossary.mdx"`);
    expect(elements(tree)[0]).toContain('cites=__compendiumData["cites"]');
    expect(given(tree)).toMatchObject({cites: {'gray-2001': 1}});
    expect(imports(tree)).toContain(`import __compendium_glossary from "${ALIAS}/glossary.json"`);
  });

  it.each([
    "import Glossary from './own.js';",
    "import {Own as Glossary} from './own.js';",
    "import * as Glossary from './own.js';",
    'export const Glossary = () => null;',
    'export function Glossary() {}',
    'export class Glossary {}',
    'export const {a: [Glossary = 1], ...rest} = {};',
  ])('leaves a component alone that is the author’s: %s', (statement) => {
    expect(elements(run(`${statement}\n\n<Glossary />`))).toEqual(['Glossary']);
  });

  it('places its own fact box on a page whose author has another', () => {
    const tree = run("import FactBox from './own.js';\n\n<FactBox />", 'birds/robin.md');
    expect(elements(tree).map((element) => element.split(' ')[0])).toEqual([
      'FactBox',
      '__compendiumFactBox',
      'References',
      'TermPopups',
    ]);
    expect(elements(tree)[1]).toContain('facts=');
  });

  it('imports nothing under a name that the author has taken', () => {
    const table = '<ComparisonTable of="bird" fields={["song"]} />';
    const own = "import ComparisonTableFrame, {References} from './own.js';";
    const tree = run(`${own}\n\nA canopy [@gray-2001].\n\n${table}`);
    expect(parts(tree)).toBe(
      'const {Citation, References: __compendiumReferences, TermPopups} = __compendiumParts;',
    );
    expect(imports(tree)).toContain('import __compendiumParts from "@compendium/page";');
  });
});
