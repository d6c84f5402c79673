import type {BibliographyView} from '#plugin/core/views.js';
import {expect, it} from 'vitest';
import {compile} from '../../setup/version.js';

const REFERENCES = `
- {id: a, type: book, title: Pears, author: [{family: Öberg}], issued: {date-parts: [[2020]]}, publisher: P, ISBN: "1"}
- {id: b, type: book, title: Zebras, author: [{literal: Apple Society}], publisher: P, ISBN: "1"}
- {id: c, type: webpage, title: Ants, container-title: Quince Site, URL: "https://quince.org/a"}
- {id: d, type: book, title: Limes, author: [{family: Öberg}], issued: {date-parts: [[2020]]}, publisher: P, ISBN: "1"}
`;

it.each([
  ['en', 'b d a c'],
  ['sv', 'b c d a'],
])('orders references as they are printed, in %s', (locale, order) => {
  const {json} = compile({references: REFERENCES, locale});
  const {sources} = json<BibliographyView>('bibliography.json');
  expect(sources.map(({id}) => id).join(' ')).toBe(order);
});
