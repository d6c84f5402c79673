import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {compileVersion} from '#plugin/core/pipeline.js';
import {
  createCollector,
  HOST_RULES,
  RULES,
  type Problem,
  type RuleId,
} from '#plugin/core/problem.js';
import type {VersionInput} from '#plugin/core/stages.js';
import {root} from '../../setup/paths';
import {compile, versionInput, type VersionTexts} from '../setup/version';

const readme = readFileSync(
  path.join(root, 'plugins/docusaurus-plugin-compendium/README.md'),
  'utf8',
);

/** A version that breaks a rule; why there is nothing to paste, where there is not. */
interface Broken {
  readonly texts?: VersionTexts;
  /** What texts cannot say: bytes, partials, files of other names. */
  readonly input?: Partial<VersionInput>;
  readonly nothingToPaste?: string;
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const bird = (front: string, body = ''): Broken => ({
  texts: {docs: {'birds/robin.md': `---\n${front}\n---\n${body}`}},
});
const [robin] = versionInput({docs: {'birds/robin.md': 'A bird.\n'}}).documents;

const CASES: Readonly<Record<RuleId, Broken>> = {
  encoding: {
    input: {
      documents: robin ? [{...robin, raw: {file: 'docs/birds/robin.md', bytes: bytes(0xe9)}}] : [],
    },
    nothingToPaste: 'the text is right: the file is saved in another way',
  },
  'line-endings': {texts: {docs: {'birds/robin.md': 'A bird.\r\nIt sings.\r\n'}}},
  'empty-file': {texts: {docs: {'birds/robin.md': ''}}},
  'yaml-syntax': bird('song: [a'),
  'yaml-tab': bird('compendium:\n\tfactBox: false'),
  'yaml-duplicate-key': bird('song: a\nsong: b'),
  'yaml-alias': bird('song: *tune'),
  'yaml-comment': bird('song: a #b'),
  'unsafe-key': bird('__proto__: a'),
  'not-a-mapping': bird('- a'),
  'missing-file': {
    input: {dataset: {references: [], unread: ['docs/_data/shema.yml']}},
  },
  'unreadable-file': {
    input: {
      dataset: {
        references: [{file: 'docs/_data/references.yml', bytes: bytes(), unreadable: 'a folder'}],
      },
    },
    nothingToPaste: 'no text is wrong',
  },
  'file-name': {texts: {docs: {'birds/robin!.md': 'A bird.'}}},
  'schema-invalid': {
    texts: {schema: 'collections: {bird: {path: birds, fields: {a: {type: txt}}}}'},
  },
  'unknown-key': bird('wingspam: 3 cm'),
  'missing-field': bird('song: {cite: gray-2001}'),
  'wrong-type': bird('tame: yes'),
  'enum-value': bird('diet: seds'),
  'bad-measure': bird('wingspan: long'),
  'range-order': bird('wingspan: 6–3 cm'),
  'unknown-unit': bird('wingspan: 3 bananas'),
  'wrong-unit': bird('wingspan: 3 kg'),
  'bad-date': bird('ringed: yesterday'),
  'bad-url': {
    texts: {references: '- {id: a, type: book, URL: "not an address"}'},
  },
  'dangling-reference': bird('habitats: [wod]'),
  'dangling-document': bird('pagination_next: birds/wren'),
  'dangling-sidebar': {...bird('displayed_sidebar: doc'), input: {sidebars: ['docs']}},
  'dangling-cite': bird('song: {value: a, cite: grey-2001}'),
  'dangling-term': bird('title: A', '[x](term:crwn)\n'),
  'ambiguous-term': {
    texts: {
      docs: {'a.md': '[x](term:Crown)\n'},
      glossary:
        '- {term: A, aliases: [Crown], definition: b}\n- {term: C, aliases: [crown], definition: d}',
    },
  },
  'duplicate-id': {
    texts: {glossary: '- {term: A, definition: b}\n- {term: a, id: a, definition: d}'},
  },
  'duplicate-alias': {
    texts: {
      glossary:
        '- {term: Crown, definition: b}\n- {term: Top, aliases: [crown, tip], definition: d}',
    },
  },
  'reference-syntax': {texts: {references: '- {id: "a b", type: book, title: C}'}},
  'reference-incomplete': {texts: {references: '- {id: a, type: book}'}},
  'glossary-page': {texts: {docs: {'a.md': 'A'}, glossary: '- {term: A, definition: b}'}},
  'component-props': {texts: {docs: {'a.mdx': '<ComparisonTable of="brid" />\n'}}},
  'component-needs-mdx': {texts: {docs: {'a.md': '<Glossary />\n'}}},
  partial: {
    texts: {docs: {'a.mdx': "import Note from './_note.mdx';\n\n<Note />\n"}},
    input: {
      partials: [
        {
          raw: {file: 'docs/_note.mdx', bytes: new TextEncoder().encode('See [@gray-2001].\n')},
          mdx: true,
        },
      ],
    },
  },
  'unsafe-value': bird('description: a\\10'),
  'localized-data': {
    texts: {
      docs: {'birds/robin.md': '---\nwingspan: 3 cm\n---\n'},
      localized: {'birds/robin.md': '---\nwingspan: 4 cm\n---\n'},
    },
    nothingToPaste: 'the key is deleted',
  },
};

function problemsOf({texts = {}, input = {}}: Broken): readonly Problem[] {
  const {report, problems} = createCollector();
  compileVersion({...versionInput(texts), ...input}, report);
  return problems();
}

describe('every rule', () => {
  it.each(Object.keys(RULES) as RuleId[])('%s tells what is wrong and how to mend it', (rule) => {
    const broken = CASES[rule];
    const told = problemsOf(broken).filter((problem) => problem.rule === rule);
    expect(told).not.toEqual([]);
    for (const problem of told) {
      expect(problem.message).toMatch(/\.$/u);
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.found, 'found').toBeTruthy();
      expect(problem.expected, 'expected').toBeTruthy();
      expect(problem.fix !== undefined, broken.nothingToPaste ?? 'text to paste').toBe(
        broken.nothingToPaste === undefined,
      );
    }
  });
});

it('are all in the README, with their levels', () => {
  for (const [rule, level] of Object.entries(RULES)) {
    const warns = level === 'warn' ? ' \\(warns\\)' : '(?! \\(warns)';
    expect(readme, rule).toMatch(new RegExp(`^\\| .*\`${rule}\`${warns}`, 'mu'));
  }
  for (const rule of HOST_RULES) {
    expect(readme, rule).toMatch(new RegExp(`^\\| .*\`${rule}\``, 'mu'));
  }
});

describe('text to paste', () => {
  it.each([
    ['song: a\nsong: b', 'song: [a, b]'],
    ['__proto__: a', 'proto-key:'],
    ['compendium: &c {factBox: false}\n<<: *c', 'factBox: false'],
    ['song: {Small, cite: gray-2001}', '{value: Small, cite: gray-2001}'],
    ['song: [{Small}]', '{value: Small}'],
    ['wingspan: 3 kg', 'wingspan: unknown # or 3–6 cm'],
    ['diet: plastic', 'diet: unknown # or a list of: seeds, insects'],
  ])('for %j is %j', (front, fix) => {
    const {problems} = compile({docs: {'birds/robin.md': `---\n${front}\n---\n`}});
    const [problem] = problems.filter(({file}) => file === 'docs/birds/robin.md');
    expect(problem?.fix).toBe(fix);
  });
});
