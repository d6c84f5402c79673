import {expect, it} from 'vitest';
import {readArticle} from '#plugin/pdf/html/article.js';
import {parseArticle} from '#plugin/pdf/html/parse.js';
import {plainText} from '#plugin/pdf/html/tree.js';

function read(html: string) {
  const article = parseArticle(
    `<!doctype html><html><body><nav>N</nav><article>${html}</article></body></html>`,
  );
  if (!article) {
    throw new Error('no article');
  }
  const {title, children} = readArticle(article);
  return {title: title && plainText(title), text: children.map(plainText).join('|')};
}

it.each([
  ['the title apart', '<header><h1>T</h1></header><p>a', 'T', 'a'],
  ['what stands above the title', '<aside>n</aside><header><h1>T</h1></header><p>a', 'T', 'n|a'],
  ['no title where the page hides it', '<p>a', undefined, 'a'],
  ['no controls', '<p>a<button>b</button><input value=x>', undefined, 'a'],
  ['no navigation', '<nav class=theme-doc-breadcrumbs>b</nav><p>a', undefined, 'a'],
  [
    'no links of headings to themselves',
    '<h2>a<a class=hash-link href=#a>#</a></h2>',
    undefined,
    'a',
  ],
  ['nothing that is marked', '<p>a<p data-book=omit>b', undefined, 'a'],
])('reads %s', (_, html, title, text) => {
  expect(read(html)).toEqual({title, text});
});

it('shows one of a pair of pictures', () => {
  const html =
    '<img class="themedComponent_x themedComponent--light_y" src=l.png>' +
    '<img class="themedComponent_x themedComponent--dark_y" src=d.png><img src=e.png#gh-dark-mode-only>';
  const article = parseArticle(`<article>${html}</article>`);
  const {children} = readArticle(article ?? {type: 'element', tag: 'x', attrs: {}, children: []});
  expect(children.map((node) => node.type === 'element' && node.attrs['src'])).toEqual(['l.png']);
});

it('answers nothing for a page without an article', () => {
  expect(parseArticle('<html><body><p>a</p></body></html>')).toBeUndefined();
});
