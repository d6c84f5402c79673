import {describe, expect, it} from 'vitest';
import {faultsOf, loadVocabulary} from '../../setup/vocabulary.js';

const vocabulary = loadVocabulary();

it('knows types, what they descend from, and their properties', () => {
  expect(vocabulary.lineage('Book')).toEqual(['Book', 'CreativeWork', 'Thing']);
  expect(vocabulary.lineage('Bird')).toBeUndefined();
  expect(vocabulary.range(['Book'], 'isbn')).toContain('Text');
  expect(vocabulary.range(['Book'], 'name')).toContain('Text');
  expect(vocabulary.range(['Thing'], 'isbn')).toBeUndefined();
});

describe('JSON-LD', () => {
  const person = {'@type': 'Person', name: 'A. Gray'};

  it.each([
    [{'@context': 'https://schema.org', '@type': 'Book', '@id': 'x', author: person}],
    [{'@type': 'Book', numberOfPages: 12, author: [person, {...person, jobTitle: 'Writer'}]}],
    [{'@type': 'Person', '@reverse': {author: {'@type': 'Book', isbn: '1'}}}],
    [{'@type': ['Book', 'Product'], sku: '1', isbn: '2'}],
  ])('that fits has no faults: %j', (node) => {
    expect(faultsOf(node, vocabulary)).toEqual([]);
  });

  it.each([
    [{'@type': 'Boook', name: 'A'}, '$: Boook is no type'],
    [{name: 'A'}, '$: nothing is no type'],
    [{'@type': 'Book', wingspan: 'A'}, '$.wingspan: no property of Book'],
    [
      {'@type': 'Book', author: {'@type': 'Person', isbn: '1'}},
      '$.author.isbn: no property of Person',
    ],
    [{'@type': 'Book', author: {'@type': 'Book'}}, /^\$\.author: takes .*Person/u],
    [{'@type': 'Book', author: 'A'}, /^\$\.author: takes/u],
    [{'@type': 'Book', isbn: 1}, /^\$\.isbn: takes Text/u],
    [
      {'@type': 'Book', '@reverse': {author: {'@type': 'Book'}}},
      /^\$\.@reverse\.author: takes .*Person/u,
    ],
  ])('that does not fit is told: %j', (node, fault) => {
    const [first = ''] = faultsOf(node, vocabulary);
    expect(first).toMatch(fault);
  });
});
