import {escapeMarkdown} from '#plugin/core/diff/print-markdown.js';
import {describe, expect, it} from 'vitest';

const JOINER = '\u2060';

describe('words of authors in Markdown', () => {
  it.each([
    ['20–22 cm, about 3.5 (north)', '20–22 cm, about 3.5 (north)'],
    ['@somebody and #12', `@${JOINER}somebody and \\#${JOINER}12`],
    ['[a](https://example.org)', `\\[a\\](https:${JOINER}//example.org)`],
    ['www.example.org', `www.${JOINER}example.org`],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&lt;', '&amp;lt;'],
    ['**b** _i_ `c` ~~d~~ $x$', '\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\~\\~d\\~\\~ \\$x\\$'],
    ['a | b\n\n# c', `a \\| b \\#${JOINER} c`],
    ['back\\slash', 'back\\\\slash'],
    ['a@b.org', `a@${JOINER}b.org`],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
