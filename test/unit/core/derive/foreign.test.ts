import {describe, expect, it} from 'vitest';
import {parseMeasure} from '#plugin/core/read/measure.js';
import {measureText, unitText} from '#plugin/core/derive/measure-text.js';
import type {PageView, TablesView} from '#plugin/core/views.js';
import {compile} from '../../setup/version.js';

const docs = {
  'birds/robin.md': `---
title: Robin
diet: insects
song: {value: Sad, note: in winter, certainty: {level: low, reason: one walk}}
wingspan: about 20.5 cm
habitats: [wood]
---
`,
  'birds/wren.md': '---\ntitle: Wren\nsong: Loud\n---\n',
  'habitats/wood.md': '---\ntitle: Wood\n---\n',
};
const localized = {'birds/wren.md': '---\ntitle: Chochín\nsong: Fuerte\n---\n'};

describe('in a locale of another language', () => {
  const {json} = compile({docs, localized, locale: 'es', original: 'en-GB'});

  it('what a document says has the language of the document, its labels have not', () => {
    const {collections, columns} = json<TablesView>('tables.json');
    expect(collections['bird']?.rows.map(({lang}) => lang)).toEqual(['en-GB', undefined]);
    expect(columns['bird/song']?.cells).toMatchObject({
      robin: [
        {
          text: [{lang: 'en-GB', text: 'Sad'}],
          note: [{lang: 'en-GB', text: 'in winter'}],
          certainty: {reason: 'one walk', lang: 'en-GB'},
        },
      ],
      wren: [{text: ['Fuerte']}],
    });
    expect(columns['bird/diet']?.cells['robin']).toMatchObject([{text: ['Insects']}]);
    expect(columns['bird/habitats']?.cells['robin']).toMatchObject([
      {text: [{text: 'Wood', lang: 'en-GB'}]},
    ]);
  });

  it('measures are in the language of the reader', () => {
    const {columns} = json<TablesView>('tables.json');
    expect(columns['bird/wingspan']?.cells['robin']).toMatchObject([{text: ['≈ 20,5\u{a0}cm']}]);
  });

  it('pages say in which language they are, and links in which their titles are', () => {
    expect(json<PageView>('pages/birds/robin.md.json').lang).toBe('en-GB');
    expect(json<PageView>('pages/birds/wren.md.json').lang).toBeUndefined();
    expect(json<PageView>('pages/habitats/wood.md.json').backLinks?.groups[0]?.links).toEqual([
      {title: 'Robin', href: expect.any(String) as string, lang: 'en-GB'},
    ]);
  });
});

it('in the default locale nothing is marked, and measures stay as they are written', () => {
  const {files} = compile({docs});
  expect([...files.values()].join('')).not.toContain('"lang"');
  expect([...files.values()].join('')).toContain('about 20.5 cm');
});

describe('measures', () => {
  it.each([
    ['3–6 months', '3–6\u{a0}meses'],
    ['1 month', '1\u{a0}mes'],
    ['about 2 weeks', '≈ 2\u{a0}semanas'],
    ['>95 %', '>95\u{a0}%'],
    ['up to 3 years', '≤3\u{a0}años'],
    ['-88 to -20 °C', '-88 – -20\u{a0}°C'],
    ['1.5 mm/day', '1,5\u{a0}mm/día'],
    ['0.5', '0,5'],
  ])('%s', (written, text) => {
    const result = parseMeasure(written);
    expect('measure' in result && measureText(result.measure, {locale: 'es', original: 'en'})).toBe(
      text,
    );
  });

  it.each([
    ['months', 'meses'],
    ['mm/day', 'mm/día'],
    ['cm', 'cm'],
  ])('the unit %s', (unit, text) => {
    expect(unitText(unit, {locale: 'es', original: 'en'})).toBe(text);
    expect(unitText(unit, {locale: 'en'})).toBe(unit);
  });
});
