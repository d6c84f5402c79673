import {rootLinks} from '#plugin/remark/rooted-links.js';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {afterAll, describe, expect, it} from 'vitest';

const site = fs.mkdtempSync(path.join(os.tmpdir(), 'rooted-links-'));
const originals = path.join(site, 'docs');
const translated = path.join(site, 'i18n');
for (const file of [
  'docs/index.md',
  'docs/birds/robin.md',
  'docs/birds/a b.mdx',
  'i18n/glossary.mdx',
]) {
  fs.mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
  fs.writeFileSync(path.join(site, file), '');
}

afterAll(() => {
  fs.rmSync(site, {recursive: true});
});

/** Addresses of the links and definitions of a document at `birds/wren.md`. */
function rooted(markdown: string): readonly string[] {
  const tree = unified().use(remarkParse).parse(markdown);
  rootLinks(tree, 'birds/wren.md', [translated, originals]);
  const urls: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      urls.push(node.url);
    }
  });
  return urls;
}

describe('rootLinks', () => {
  it.each([
    ['./robin.md', '/birds/robin.md'],
    ['robin.md', '/birds/robin.md'],
    ['../index.md', '/index.md'],
    ['../index.md#top', '/index.md#top'],
    ['../glossary.mdx?a=b#c', '/glossary.mdx?a=b#c'],
    ['./a%20b.mdx', '/birds/a%20b.mdx'],
  ])('roots %s, of which there is a file', (url, expected) => {
    expect(rooted(`[x](${url})`)).toEqual([expected]);
    expect(rooted(`[x][y]\n\n[y]: ${url}`)).toEqual([expected]);
  });

  it.each([
    ['./wren.md', 'a file that there is not'],
    ['/index.md', 'a path from the root'],
    ['@site/docs/index.md', 'a path from the site'],
    ['https://example.org/robin.md', 'another site'],
    ['#top', 'a part of the page'],
    ['./robin', 'an address'],
    ['./%E0%A4%A.md', 'a broken escape'],
  ])('leaves %s, %s', (url) => {
    expect(rooted(`[x](${url})`)).toEqual([url]);
  });
});
