import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {inlineCode, mergeInlineCode} from '../../../src/plugins/security/inline-code';

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const none = {scripts: [], styles: [], styleAttributes: [], handlers: []};

describe('what a strict policy would stop', () => {
  it.each([
    ['a script', '<script>let a = "<b>";</script>', {scripts: [hash('let a = "<b>";')]}],
    ['a module', '<script type=module>a()</script>', {scripts: [hash('a()')]}],
    ['a script of a file', '<script src=/a.js defer></script>', {}],
    ['data', '<script type=application/ld+json>{"a": 1}</script>', {}],
    ['the same script twice', '<script>a</script><script>a</script>', {scripts: [hash('a')]}],
    ['a style', '<style>b{color:red}</style>', {styles: [hash('b{color:red}')]}],
    [
      'an attribute, as the browser decodes it',
      '<p style="--a: &quot;b&quot;">',
      {styleAttributes: [hash('--a: "b"')]},
    ],
    ['an attribute without quotes', '<p style=color:red>', {styleAttributes: [hash('color:red')]}],
    ['the text of a page', '<p>&lt;script&gt;a&lt;/script&gt;</p>', {}],
    ['an event handler', '<a onclick="b()">', {handlers: ['a onclick']}],
    ['an address that is code', '<a href="javascript:b()">', {handlers: ['a href']}],
    ['an attribute that begins alike', '<p data-on=1 on-two=1>', {}],
  ])('%s', (_, html, found) => {
    expect(inlineCode(html)).toEqual({...none, ...found});
  });

  it('every script is hashed as it stands', () => {
    const code = fc.string().filter((text) => !/<\/|<!--|\r|\0/u.test(text));
    fc.assert(
      fc.property(code, (text) => {
        expect(inlineCode(`<p>x<script>${text}</script>`).scripts).toEqual([hash(text)]);
      }),
    );
  });
});

it('of several pages each is named once, in an order that does not depend on theirs', () => {
  const pages = ['<script>a</script>', '<script>b</script><p style=c>', '<script>a</script>'].map(
    inlineCode,
  );
  const merged = mergeInlineCode(pages);
  expect(merged.scripts).toHaveLength(2);
  expect(merged).toEqual(mergeInlineCode([...pages].reverse()));
});
