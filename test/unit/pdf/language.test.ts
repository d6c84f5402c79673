import {describe, expect, it} from 'vitest';
import {splitLanguage} from '#plugin/pdf/convert/language.js';
import {convert} from './convert';

describe('a page in another language than its book', () => {
  const page =
    '<p>Aviso</p><div lang="en-GB"><header><h1>Robin</h1></header><p>Red breast.</p></div>';

  it('says so for its title, its text and its line in the index, and for nothing else', () => {
    const outline = [
      {kind: 'category' as const, label: 'Aves', items: [{kind: 'doc' as const, id: 'robin'}]},
    ];
    const {main, chapters} = convert({robin: page}, {lang: 'es', outline});
    expect(chapters[0]).toContain('chapter(2, "robin", in-language("en", "gb", "Robin")');
    expect(chapters[0]).toContain('in-language("en", "gb", par("Red breast."))');
    expect(chapters[0]).toContain('{par("Aviso")');
    expect(main).toContain(
      'part(1, "category:Aves", "Aves", none, ((0, "robin", in-language("en", "gb", "robin"),),))',
    );
  });

  it('says nothing where the language is the same', () => {
    expect(convert({robin: page}, {lang: 'en-GB'}).chapters[0]).not.toContain('in-language');
  });

  it('comes back to the language of the book within', () => {
    const {chapters} = convert(
      {robin: '<div lang="en"><p>One <b lang="es">dos</b></p></div>'},
      {lang: 'es'},
    );
    expect(chapters[0]).toContain('in-language("es", none, strong("dos"))');
  });

  it.each([
    ['cells', '<table><tr><td lang="fr">mot</td><td>b</td></tr></table>', 'td('],
    ['items', '<ul><li lang="fr">mot</li></ul>', 'list('],
    ['definitions', '<dl><dt lang="fr">mot</dt><dd>word</dd></dl>', 'entry('],
  ])('marks %s', (_, html, before) => {
    const code = convert({a: html}).chapters[0] ?? '';
    expect(code.slice(code.indexOf(before))).toContain('in-language("fr", none, "mot")');
  });

  it('takes its language along to the contents and the list of tables', () => {
    const html =
      '<div lang="fr"><h2>Titre</h2><table><caption>Oiseaux</caption><tr><td>a</td></tr></table></div>';
    const code = convert({a: html}).chapters[0] ?? '';
    expect(code).toMatch(/section\(2, 2, "a#[^"]+", true, in-language\("fr", none, "Titre"\)\)/u);
    expect(code).toContain('tables(in-language("fr", none, "Oiseaux")');
  });
});

it.each([
  ['en-GB', {lang: 'en', region: 'gb'}],
  ['zh-Hans-CN', {lang: 'zh', region: 'cn'}],
  ['es-419', {lang: 'es', region: '419'}],
  ['x-klingon', {lang: 'en'}],
])('splits %s for the engine', (tag, parts) => {
  expect(splitLanguage(tag)).toEqual(parts);
});
