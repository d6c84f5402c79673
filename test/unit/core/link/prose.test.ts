import {describe, expect, it} from 'vitest';
import {scanProse} from '#plugin/core/link/prose.js';

const md = (body: string) => scanProse(body, {mdx: false});
const mdx = (body: string) => scanProse(body, {mdx: true});
const at = (line: number, column: number) => ({line, column});

describe('cites', () => {
  it.each([
    ['A [@a].', [{id: 'a', at: at(1, 4)}]],
    [
      '   \n\nA [@a; @b, p. 3]',
      [
        {id: 'a', at: at(3, 4)},
        {id: 'b', at: at(3, 8)},
      ],
    ],
    [
      '# H [@a]\n\n- x [@b]',
      [
        {id: 'a', at: at(1, 6)},
        {id: 'b', at: at(3, 6)},
      ],
    ],
    [
      '> x [@a;\n> @b]',
      [
        {id: 'a', at: at(1, 6)},
        {id: 'b', at: at(2, 3)},
      ],
    ],
    [
      '*x [@a]* **[@b]**',
      [
        {id: 'a', at: at(1, 5)},
        {id: 'b', at: at(1, 13)},
      ],
    ],
    ['| x |\n| --- |\n| [@a] |', [{id: 'a', at: at(3, 4)}]],
    ['`[@a]` \\[@b]', []],
    ['```\n[@a]\n```\n\n~~~\n[@b]\n\n~~~', []],
    ['    [@a]', []],
    ['[text @a](x) [@b](y)', []],
    ['[x]: y\n\n[@a]', [{id: 'a', at: at(3, 2)}]],
    ['A\r\n[@a]', [{id: 'a', at: at(2, 2)}]],
    ['<!-- [@a] -->', []],
  ])('%j', (body, cites) => {
    expect(md(body).cites).toEqual(cites);
  });

  it('tells of what is malformed', () => {
    expect(md('A\n\nB [@].').malformedCites).toEqual([{text: '[@]', at: at(3, 3)}]);
  });
});

describe('texts', () => {
  it.each([
    ['red pear', ['red pear']],
    ['red\npear', ['red\npear']],
    ['# H\n\nred *pear* `code` x', ['red *pear*', 'x']],
    ['# H\nred', ['red']],
    ['H\n===\n\nred', ['red']],
    ['- red\n- pear\n\n1. plum\n2. fig', ['red', 'pear', 'plum', 'fig']],
    ['> red\n> pear', ['red\n  pear']],
    ['red [pear](x) plum [fig][y] ![z](i)', ['red', 'plum [fig][y]']],
    ['red [fig][y]\n\n[y]: /x', ['red']],
    ['red [pear](<x y> "t") plum', ['red', 'plum']],
    ['<https://pear.org> pear', ['pear']],
    ['red <a href="x">pear</a> plum', ['red', 'plum']],
    ['red <b>pear</b> plum', ['red', 'pear', 'plum']],
    ['<div>\npear\n</div>', []],
    [':::note[Pear]\n\nplum\n\n:::', ['plum']],
    ['```js\npear\n```\nplum', ['plum']],
    ['```js\npear', []],
    ['- a\n\n  ```\n  pear\n  ```\n\n  plum', ['a', 'plum']],
    ['---\n\npear\n\n***', ['pear']],
    ['AT&T, AT&amp;T, 1 < 2', ['AT&T, AT&amp;T, 1 < 2']],
    ['A [@a] B [@a b]', ['A', 'B [@a b]']],
    ['    pear\n\nplum', ['plum']],
    ['', []],
    ['\n \n', []],
  ])('%j', (body, texts) => {
    expect(md(body).texts).toEqual(texts);
  });

  it.each([
    ["import X from 'y';\n\nexport const a = {b: 'pear'};\n\nplum", ['plum']],
    ["import X from 'y';\nimport Z from 'pear';\n\nplum", ['plum']],
    ['pear\nimport plum', ['pear\nimport plum']],
    ['{/* pear */} plum {"}" + `}`}', ['plum']],
    ["{x && <p>don't</p>} plum", ['plum']],
    [
      '<Tabs>\n  <TabItem value="pear">\n    red pear\n\n    plum\n  </TabItem>\n</Tabs>',
      ['red pear', 'plum'],
    ],
    ['<Link to="x">pear</Link> plum <>fig</>', ['plum', 'fig']],
    ['<button\n  title={"a > b"}>pear</button> plum', ['plum']],
    ['<Figure of={["pear", {a: 1}]} /> plum', ['plum']],
    ['<Button /> plum </Button>', ['plum']],
    ['<a>pear', ['pear']],
    ['pear {plum', ['pear {plum']],
    ['a < b > c', ['a < b > c']],
    ['`{pear` \\{plum}', ['\\{plum}']],
    ['    pear', ['pear']],
    ['## Fig {#pear}\n\nplum', ['plum']],
  ])('MDX: %j', (body, texts) => {
    expect(mdx(body).texts).toEqual(texts);
  });
});

describe('links', () => {
  it.each([
    [
      '[a](./b.md) and\n[c](d#e)',
      [
        {url: './b.md', at: at(1, 1)},
        {url: 'd#e', at: at(2, 1)},
      ],
    ],
    ['- [a](b "t")', [{url: 'b', at: at(1, 3)}]],
    ['[a][b]\n\n[b]: ../c.md', [{url: '../c.md', at: at(3, 1)}]],
    ['# [a](b)', [{url: 'b', at: at(1, 3)}]],
    ['*[a](b)*', [{url: 'b', at: at(1, 2)}]],
    ['![a](b) `[c](d)` \\[e](f)', []],
    ['[![a](b)](c)', [{url: 'c', at: at(1, 1)}]],
    ['[a `b` c](d)', [{url: 'd', at: at(1, 1)}]],
    ['[^1]: note', []],
    ['[a]\n\n[^1]: note\n[b]: c', [{url: 'c', at: at(4, 1)}]],
  ])('%j', (body, links) => {
    expect(md(body).links).toEqual(links);
  });

  it('tells links to terms from others', () => {
    const body =
      '[a](term:pear) [b](term:off) [c](term:red%20pear) [d](<term:red pear>)\n\n[e](term:%)';
    expect(md(body).links).toEqual([]);
    expect(md(body).termLinks).toEqual([
      {target: 'pear', at: at(1, 1)},
      {target: 'red pear', at: at(1, 30)},
      {target: 'red pear', at: at(1, 51)},
      {target: '%', at: at(3, 1)},
    ]);
  });
});

describe('components', () => {
  it.each([
    ['<Glossary />', [{name: 'Glossary', at: at(1, 1)}]],
    ['x\n\n<Table\n  of="a"\n  b={[1, {c: "}"}]}\n/>', [{name: 'Table', at: at(3, 1)}]],
    [
      '<Tabs><Tab.Item>x</Tab.Item></Tabs>',
      [
        {name: 'Tabs', at: at(1, 1)},
        {name: 'Tab.Item', at: at(1, 7)},
      ],
    ],
    ['`<A />`\n\n```\n<B />\n```\n\n<!-- <C /> -->\n\n<d />\n\\<E />', []],
    ['a <B', []],
    ['<A b="c', []],
  ])('%j', (body, components) => {
    expect(md(body).components).toEqual(components);
  });

  it('leaves out what is commented out in MDX', () => {
    expect(mdx('{/* <A /> */}\n\n<B />').components).toEqual([{name: 'B', at: at(3, 1)}]);
  });
});
