import {describe, expect, it} from 'vitest';
import {createCollector} from '#plugin/core/problem.js';
import {compileVersion} from '#plugin/core/pipeline.js';
import {versionInput} from '../../setup/version.js';

const IMPORT = "import Note from './_note.mdx';\n\n<Note />\n";

function problemsOf(partials: Readonly<Record<string, string>>, page = IMPORT) {
  const {report, problems} = createCollector();
  const input = versionInput({docs: {'page.mdx': page}});
  const files = Object.entries(partials).map(([name, text]) => ({
    raw: {file: `docs/${name}`, bytes: new TextEncoder().encode(text)},
    mdx: name.endsWith('.mdx'),
  }));
  compileVersion({...input, partials: files}, report);
  return problems().map(({rule, file, line, column, found}) => [rule, file, line, column, found]);
}

describe('a partial that a page imports', () => {
  it.each([
    ['Text [@gray-2001].\n', [1, 7, '@gray-2001']],
    ['---\ntitle: x\n---\n\nA [roof](term:canopy).\n', [5, 3, 'term:canopy']],
    ['Hello\n\n<ComparisonTable of="bird" />\n', [3, 1, '<ComparisonTable>']],
  ])('is told that it cannot hold %j', (text, [line, column, found]) => {
    expect(problemsOf({'_note.mdx': text})).toEqual([
      ['partial', 'docs/_note.mdx', line, column, found],
    ]);
  });

  it.each([
    'Plain text with an e-mail address <a@b.org>.\n',
    'Code `[@gray-2001]` and \\[@gray-2001].\n',
    'A [roof](term:off).\n',
    "import Glossary from './own.js';\n\n<Glossary />\n",
    '<Note />\n',
  ])('may hold %j', (text) => {
    expect(problemsOf({'_note.mdx': text})).toEqual([]);
  });

  it('may lie in a folder, be plain Markdown, and be imported by another partial', () => {
    const outer = "import Inner from '@site/docs/_parts/inner.md';\n\n<Inner />\n";
    expect(problemsOf({'_note.mdx': outer, '_parts/inner.md': '<Glossary />\n'})).toEqual([
      ['partial', 'docs/_parts/inner.md', 1, 1, '<Glossary>'],
    ]);
  });
});

it('leaves alone what no page imports: a template, or a page to come', () => {
  expect(problemsOf({'_note.mdx': 'Text [@gray-2001].\n'}, 'No import.\n')).toEqual([]);
});
