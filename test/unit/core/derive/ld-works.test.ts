import {describe, expect, it} from 'vitest';
import {workLd} from '#plugin/core/derive/ld-works.js';
import type {Source} from '#plugin/core/model.js';
import {faultsOf, loadVocabulary} from '../../../setup/vocabulary.js';

const workOf = (csl: Source['csl']) => workLd({id: 'a', csl} as Source);
const vocabulary = loadVocabulary();

it('is the work with all that the reference has', () => {
  const work = workOf({
    type: 'article-journal',
    title: 'Birds <i>in vitro</i>',
    DOI: '10.1000/birds',
    'container-title': 'Journal of Birds',
    publisher: 'Wing Press',
    author: [
      {family: 'Beethoven', given: 'Ann', 'non-dropping-particle': 'van'},
      {literal: 'Club of Birds'},
      {},
    ],
    issued: {'date-parts': [[2001, 2, 3]]},
  });
  expect(work).toMatchObject({
    '@type': 'ScholarlyArticle',
    '@id': 'https://doi.org/10.1000/birds',
    name: 'Birds in vitro',
    author: [
      {'@type': 'Person', name: 'Ann van Beethoven'},
      {'@type': 'Organization', name: 'Club of Birds'},
    ],
    datePublished: '2001-02-03',
    isPartOf: {'@type': 'Periodical', name: 'Journal of Birds'},
    publisher: {'@type': 'Organization', name: 'Wing Press'},
  });
  expect(faultsOf(JSON.parse(JSON.stringify(work)), vocabulary)).toEqual([]);
});

it.each(['article-journal', 'book', 'chapter', 'dataset', 'report', 'thesis', 'webpage', 'other'])(
  'fits the vocabulary of schema.org for %s',
  (type) => {
    const work = workOf({
      type,
      title: 'A',
      'container-title': 'B',
      publisher: 'C',
      author: [{family: 'D'}],
      editor: [{family: 'E'}],
      issued: {'date-parts': [[1999]]},
    });
    expect(faultsOf(JSON.parse(JSON.stringify(work)), vocabulary)).toEqual([]);
  },
);

describe('the day', () => {
  it.each([
    [{'date-parts': [[1999]]}, '1999'],
    [{'date-parts': [['2001', '9']]}, '2001-09'],
    [{'date-parts': [[]]}, undefined],
    [{literal: 'spring'}, undefined],
    [{'date-parts': [[2001, 0]]}, undefined],
    [undefined, undefined],
  ])('of %j is %s', (issued, date) => {
    expect(workOf({type: 'book', issued})['datePublished']).toBe(date);
  });
});
