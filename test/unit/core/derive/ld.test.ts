import {describe, expect, it} from 'vitest';
import type {SiteInfo} from '#plugin/core/stages.js';
import type {PageView} from '#plugin/core/views.js';
import {faultsOf, loadVocabulary} from '../../../setup/vocabulary.js';
import {compile, type VersionTexts} from '../../setup/version.js';

const site: SiteInfo = {
  origin: 'https://films.example',
  home: 'https://films.example/',
  title: 'Films',
  path: '/docs/',
  versionLabel: '2.0',
  data: true,
  jsonLd: true,
  license: 'https://films.example/licence',
};

const SCHEMA = `collections:
  film:
    label: Film
    path: films
    schemaOrg: {type: Movie, page: ItemPage}
    fields:
      by: {label: By, type: reference, to: person, many: true, schemaOrg: {property: director, inverse: knowsAbout}}
      place: {label: Place, type: text, schemaOrg: {property: contentLocation, type: Place}}
      genre: {label: Genre, type: enum, schemaOrg: genre, options: {noir: Film noir}}
      year: {label: Year, type: date, schemaOrg: datePublished}
      link: {label: Link, type: url, schemaOrg: sameAs}
      secret: {label: Secret, type: text}
      checks:
        label: Checks
        type: record
        many: true
        schemaOrg: {property: reviewedBy, type: Person, of: page}
        fields:
          who: {label: Who, type: text, schemaOrg: name}
          on: {label: On, type: date, schemaOrg: {property: lastReviewed, of: page}}
          why: {label: Why, type: text}
  person:
    label: Person
    path: people
    schemaOrg: Person
    fields: {}
`;

const REFERENCES = `references:
  - {id: a, type: article-journal, title: On <i>light</i>, DOI: 10.1000/x, PMID: "12", author: [{family: B}], issued: {date-parts: [[2001]]}, container-title: C}
  - {id: b, type: interview, title: Talk, author: [{family: B}], issued: {date-parts: [[2001]]}}
`;

const docs = {
  'films/m.md': `---
title: M
by: lang
place: {value: Berlin, cite: [a, b]}
genre: noir
year: unknown
link: https://m.example
secret: hidden
checks:
  - {who: Ada, on: 2024-03-01, why: first}
  - {who: Bo, on: 2025-01-02, why: second}
---
`,
  'people/lang.md': '---\ntitle: Fritz Lang\n---\n',
};

const vocabulary = loadVocabulary();

function ldOf(name: string, texts: VersionTexts = {}): unknown {
  const {json} = compile({schema: SCHEMA, references: REFERENCES, docs, site, ...texts});
  return json<PageView>(`pages/${name}.json`).head?.jsonLd;
}

const film = {
  '@type': 'Movie',
  '@id': 'https://films.example/docs/films/m#film',
  name: 'M',
  url: 'https://films.example/docs/films/m',
};
const person = {
  '@type': 'Person',
  '@id': 'https://films.example/docs/people/lang#person',
  name: 'Fritz Lang',
  url: 'https://films.example/docs/people/lang',
};

describe('the JSON-LD of', () => {
  it('an entry has its fields as properties, and those of its page apart', () => {
    const ld = ldOf('films/m.md');
    expect(ld).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ItemPage',
      url: film.url,
      name: 'M',
      inLanguage: 'en',
      version: '2.0',
      license: site.license,
      isPartOf: {'@type': 'WebSite', name: 'Films', url: site.home},
      reviewedBy: [
        {'@type': 'Person', name: 'Ada'},
        {'@type': 'Person', name: 'Bo'},
      ],
      lastReviewed: '2025-01-02',
      mainEntity: {
        ...film,
        director: person,
        contentLocation: {'@type': 'Place', name: 'Berlin'},
        genre: 'Film noir',
        sameAs: 'https://m.example',
        '@reverse': {knowsAbout: person},
      },
      citation: [
        {
          '@type': 'ScholarlyArticle',
          '@id': 'https://doi.org/10.1000/x',
        },
        {'@type': 'CreativeWork', name: 'Talk'},
      ],
    });
    expect(faultsOf(ld, vocabulary)).toEqual([]);
  });

  it('what is referred to names what refers to it', () => {
    const ld = ldOf('people/lang.md');
    expect(ld).toMatchObject({'@type': 'WebPage', mainEntity: {...person, knowsAbout: film}});
    expect(faultsOf(ld, vocabulary)).toEqual([]);
  });

  it('the glossary has its terms', () => {
    const glossary = 'terms:\n  - {term: Pan, aliases: [swing], definition: A turn.}\n';
    const ld = ldOf('glossary.mdx', {
      glossary,
      docs: {'glossary.mdx': '---\ntitle: Words\n---\n\n<Glossary />\n'},
    });
    expect(ld).toMatchObject({
      '@type': 'WebPage',
      mainEntity: {
        '@type': 'DefinedTermSet',
        name: 'Words',
        hasDefinedTerm: [
          {
            '@type': 'DefinedTerm',
            '@id': 'https://films.example/docs/glossary#term:pan',
            name: 'Pan',
            alternateName: 'swing',
            description: 'A turn.',
          },
        ],
      },
    });
    expect(faultsOf(ld, vocabulary)).toEqual([]);
  });

  it('the bibliography has all sources in full', () => {
    const ld = ldOf('sources.mdx', {
      docs: {'sources.mdx': '---\ntitle: Sources\n---\n\n<Bibliography />\n'},
    });
    expect(ld).toMatchObject({
      citation: [
        {
          '@type': 'ScholarlyArticle',
          '@id': 'https://doi.org/10.1000/x',
          name: 'On light',
          sameAs: 'https://pubmed.ncbi.nlm.nih.gov/12/',
        },
        {'@type': 'CreativeWork', name: 'Talk'},
      ],
    });
    expect(faultsOf(ld, vocabulary)).toEqual([]);
  });

  it('a page with tables has the data of each collection once', () => {
    const table = '<ComparisonTable of="film" />\n\n';
    const ld = ldOf('all.mdx', {
      docs: {...docs, 'all.mdx': `---\ntitle: All\n---\n\n${table}${table}`},
    });
    expect(ld).toMatchObject({
      mainEntity: {
        '@type': 'Dataset',
        name: 'Films: Films',
        distribution: [
          {
            encodingFormat: 'application/json',
            contentUrl: 'https://films.example/docs/data/film.json',
          },
          {encodingFormat: 'text/csv', contentUrl: 'https://films.example/docs/data/film.csv'},
        ],
      },
    });
    expect(faultsOf(ld, vocabulary)).toEqual([]);
  });
});

describe('there is no JSON-LD', () => {
  it('where the site wants none', () => {
    expect(ldOf('films/m.md', {site: {...site, jsonLd: false}})).toBeUndefined();
  });

  it('of a page to which nothing leads, and other pages do not name it', () => {
    const texts = {unlisted: ['people/lang.md']};
    expect(ldOf('people/lang.md', texts)).toBeUndefined();
    expect(JSON.stringify(ldOf('films/m.md', texts))).not.toContain('Fritz');
  });
});
