import {describe, expect, it} from 'vitest';
import {markdownOf} from '#plugin/markdown/page.js';

const head = {title: 'Robin', url: 'https://birds.example/docs/robin', origin: 'Birds · 2.0'};

function bodyOf(article: string): string | undefined {
  const html = `<nav><a href="/x">Menu</a></nav><article>${article}</article><footer>Foot</footer>`;
  return markdownOf(html, head)?.split('Birds · 2.0\n\n')[1];
}

it('begins with title, description and origin', () => {
  const text = markdownOf('<article><h1>Robin</h1><p>Small.</p></article>', {
    ...head,
    description: 'A bird.',
  });
  expect(text).toBe('# Robin\n\n> A bird.\n\nBirds · 2.0\n\nSmall.\n');
});

it('there is none of a page without an article', () => {
  expect(markdownOf('<p>Not found</p>', head)).toBeUndefined();
});

describe('the article', () => {
  it.each([
    ['<p>A <a href="/docs/wren">wren</a>.</p>', 'A [wren](https://birds.example/docs/wren).\n'],
    ['<p>A <a href="wren">wren</a>.</p>', 'A [wren](https://birds.example/docs/wren).\n'],
    ['<p>So [<a href="#ref-a">1</a>].</p>', 'So \\[1].\n'],
    ['<p>A</p><button>Menu</button><p data-book="omit">B</p>', 'A\n'],
    ['<h2>Song<a class="hash-link" href="#song">#</a></h2>', '## Song\n'],
    ['<p><img src="/a.png" alt="A robin"></p>', '![A robin](https://birds.example/a.png)\n'],
    ['<svg><title>Wings</title></svg><svg aria-hidden="true"><title>No</title></svg>', '*Wings*\n'],
    [
      '<dl><div><dt>Diet</dt><dd><ul><li>Seeds</li><li>Insects</li></ul></dd></div></dl>',
      '- **Diet**: Seeds; Insects\n',
    ],
    [
      '<table><caption>All</caption><thead><tr><th>Bird<th>Diet</thead>' +
        '<tbody><tr><th>Robin<td><ul><li>Seeds</li><li>A | B</li></ul></tbody></table>',
      '**All**\n\n| Bird | Diet |\n| - | - |\n| Robin | Seeds; A \\| B |\n',
    ],
    [
      '<p data-book="label">Facts</p><dl><dt>Diet<dd><ul><li>Seeds<span data-book="note">in winter</span>' +
        '</li><li>Insects</li></ul></dd></dl>',
      '**Facts**\n\n- **Diet**: Seeds (in winter); Insects\n',
    ],
    [
      '<dl><dt>Wing<dd><span data-book="note">Also: arm</span>It flies.</dl>',
      '- **Wing**: (Also: arm) It flies.\n',
    ],
    ['<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two\n'],
    ['<pre><code class="language-yaml">a: 1\n</code></pre>', '```yaml\na: 1\n```\n'],
  ])('%s', (html, markdown) => {
    expect(bodyOf(html)).toBe(markdown);
  });
});
