import type {TableProps} from '#plugin/core/derive/table.js';
import type {EmbedView} from '#plugin/core/embed-view.js';
import {describe, expect, it} from 'vitest';
import {compile} from '../../setup/version.js';

const DOCS = {
  'birds/robin.md':
    '---\ntitle: Robin\nsong: {value: Wren-like, cite: hill-2010}\ndiet: insects\n---\n',
  'birds/wren.md': '---\ntitle: Wren\nsong: {value: Loud, cite: [gray-2001, hill-2010]}\n---\n',
  'glossary.mdx': '---\ntitle: Glossary\n---\n<Glossary />\n',
};
const GLOSSARY = 'terms:\n  - {term: Loud, definition: Heard from afar.}\n';

function embed(
  tables: Readonly<Record<string, TableProps>>,
  docs: Readonly<Record<string, string>> = DOCS,
) {
  return compile({docs, glossary: GLOSSARY, embeds: {file: 'docusaurus.config.ts', tables}});
}

describe('a table for a page outside the docs', () => {
  const {json, problems} = embed({home: {of: 'bird', fields: ['song'], orderBy: '-title'}});
  const {table, references} = json<EmbedView>('embeds/home.json');

  it('holds the rows that were asked for, in order', () => {
    expect(problems).toEqual([]);
    const titles = table.table.groups.flatMap(({rows}) => rows.map(({title}) => title));
    expect(titles).toEqual(['Wren', 'Robin']);
    expect(table.table.columns.map(({name}) => name)).toEqual(['song']);
  });

  it('numbers its sources in the order in which they are read, and lists them', () => {
    expect(table.cites).toEqual({'gray-2001': 1, 'hill-2010': 2});
    expect(references.map(({n, source}) => [n, source.id])).toEqual([
      [1, 'gray-2001'],
      [2, 'hill-2010'],
    ]);
    expect(references.map(({anchors}) => anchors)).toEqual(
      references.map(({source}) => [table.anchors[source.id]]),
    );
  });

  it('brings the definitions of its terms along', () => {
    expect(Object.values(table.terms).map(({name}) => name)).toEqual(['Loud']);
  });

  it('links no term where no page shows the glossary', () => {
    const {'glossary.mdx': _, ...docs} = DOCS;
    const {json: read} = embed({home: {of: 'bird'}}, docs);
    expect(read<EmbedView>('embeds/home.json').table.terms).toEqual({});
  });
});

describe('what the configuration asks for in vain', () => {
  it.each([
    [{of: 'brid'}, {found: 'brid', suggestion: 'bird'}],
    [
      {of: 'bird', fields: ['sonh']},
      {found: 'sonh', suggestion: 'song'},
    ],
    [
      {of: 'bird', entries: ['robbin']},
      {found: 'robbin', suggestion: 'robin'},
    ],
  ])('is told with the name that is meant: %o', (props, expected) => {
    const {problems} = embed({home: props});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      ...expected,
      rule: 'component-props',
      file: 'docusaurus.config.ts',
    });
    expect(problems[0]?.message).toContain('embeds.home');
  });
});
