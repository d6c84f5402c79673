import './dom.js';
import type {ReactNode} from 'react';
import {describe, expect, it} from 'vitest';
import {anchors} from './mocks.js';
import OptionIndex from '#plugin/theme/OptionIndex/index.js';
import OptionPage from '#plugin/theme/OptionPage/index.js';
import SourceLink from '#plugin/theme/SourceLink/index.js';
import SourcePage from '#plugin/theme/SourcePage/index.js';
import type {OptionFieldView, PageVersionView} from '#plugin/core/views-pages.js';
import type {SourceView} from '#plugin/core/views.js';
import {renderStatic, textsOf} from './render.js';

const version: PageVersionView = {
  label: 'Next',
  path: '/docs/next',
  isLast: false,
  unreleased: true,
  end: '',
  others: [
    {label: '2.0', path: '/docs', isLast: true, lacks: ['sources/b']},
    {
      label: '1.0',
      path: '/docs/1.0',
      isLast: false,
      lacks: ['sources/a', 'options/bird/diet/seeds'],
    },
  ],
};
const source: SourceView = {id: 'a', text: ['Gray. Birds.'], links: []};
const jsonLdOf = (page: HTMLElement): readonly unknown[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => JSON.parse(textContent) as unknown,
  );
const hrefsOf = (page: HTMLElement, selector = 'a') =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the page of a source', () => {
  const data = {
    up: {title: 'Bibliography', href: '/docs/next/bibliography'},
    sources: {
      a: {
        source,
        title: 'Birds',
        identifiers: [{label: 'ISBN', text: '123'}],
        citedIn: [
          {title: 'Robin', href: '/robin#ref-a', inText: true, fields: ['Song'], terms: []},
          {
            title: 'Glossary',
            href: '/glossary',
            inText: false,
            fields: [],
            terms: [{title: 'Song', href: '/glossary#term:song'}],
          },
        ],
      },
      b: {source: {...source, id: 'b'}, title: 'More', identifiers: [], citedIn: []},
    },
  };
  const show = (name: string) => {
    window.location.href = `http://localhost/docs/next/sources/${name}/`;
    return renderStatic((<SourcePage data={data} version={version} />) as ReactNode);
  };

  it('has the reference, its numbers, and where it is cited', () => {
    const page = show('a');
    expect(textsOf(page, 'h1')).toEqual(['Birds']);
    expect(textsOf(page, 'dd')).toEqual(['123', '[@a]']);
    expect(textsOf(page, 'li > span')).toEqual(['Song · in the text', 'Terms: Song']);
    expect(hrefsOf(page, 'article a')).toEqual([
      '/robin#ref-a',
      '/glossary',
      '/glossary#term:song',
    ]);
  });

  it('tells machines what it is about, and where it stands', () => {
    const work = {'@type': 'Book', name: 'Birds'};
    const told = {...data, sources: {...data.sources, a: {...data.sources.a, jsonLd: work}}};
    window.location.href = 'http://localhost/docs/next/sources/a';
    const page = renderStatic((<SourcePage data={told} version={version} />) as ReactNode);
    expect(jsonLdOf(page)).toMatchObject([
      {
        '@type': 'WebPage',
        url: 'https://example.org/docs/next/sources/a',
        inLanguage: 'en-GB',
        mainEntity: work,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {position: 1, item: 'https://example.org/docs/next/bibliography'},
          {position: 2, name: 'Birds', item: 'https://example.org/docs/next/sources/a'},
        ],
      },
    ]);
    expect(jsonLdOf(show('a'))).toEqual([]);
  });

  it.each(['c', 'constructor'])('is not found for %s', (name) => {
    expect(show(name).textContent).toBe('Not found');
  });

  it('leads up, and to itself in the versions that have it', () => {
    expect(hrefsOf(show('a'), 'nav a, p a')).toEqual([
      '/docs/next/bibliography',
      '/docs/sources/a',
    ]);
    expect(hrefsOf(show('b'), 'p a')).toEqual(['/docs/1.0/sources/b']);
  });
});

describe('pages of options', () => {
  const option = (id: string, label: string, count: number) => ({
    id,
    name: id,
    label,
    href: `/docs/next/options/bird/diet/${id}`,
    count,
  });
  const data: OptionFieldView = {
    id: 'bird.diet',
    label: 'Diet',
    description: 'What it eats.',
    collection: {label: 'Bird', plural: 'Birds'},
    options: [{...option('seeds', 'Seeds', 1), definition: 'Dry.'}, option('fish', 'Fish', 0)],
    entries: [
      {
        id: 'robin',
        title: 'Robin',
        href: '/robin',
        statements: [
          {text: ['Seeds'], option: 'seeds', cite: ['a'], note: ['in winter']},
          {text: ['Fish'], option: 'fish', cite: ['b']},
        ],
      },
    ],
    sources: {a: source, b: {...source, id: 'b'}},
  };

  it('have the entries with what is said of the option alone', () => {
    window.location.href = 'http://localhost/docs/next/options/bird/diet/seeds';
    const page = renderStatic((<OptionPage data={data} version={version} />) as ReactNode);
    expect(textsOf(page, 'h1, h2')).toEqual([
      'Diet: Seeds',
      'Birds (1)',
      'All options of “Diet”',
      'References',
    ]);
    expect(textsOf(page, 'dd')).toEqual(['Seeds[1]in winter']);
    expect(textsOf(page, 'ol li')).toEqual([expect.stringContaining('Gray. Birds.')]);
    expect(page.querySelector('#cite-a-1')).not.toBeNull();
    expect(textsOf(page, '[aria-current]')).toEqual(['Seeds']);
    expect(hrefsOf(page, 'nav a, p a')).toEqual([
      '/docs/next/options#bird.diet',
      '/docs/options/bird/diet/seeds',
    ]);
  });

  it('are listed with their meanings, by field', () => {
    const page = renderStatic(
      (<OptionIndex data={{fields: [data]}} version={version} />) as ReactNode,
    );
    expect(textsOf(page, 'h2')).toEqual(['Birds: Diet']);
    expect(textsOf(page, 'dt')).toEqual(['Seeds (1)', 'Fish (0)']);
    expect(anchors).toContain('bird.diet');
  });
});

it('leads from a source to its page where there is one', () => {
  const link = (page?: string) =>
    hrefsOf(renderStatic((<SourceLink source={{...source, ...(page && {page})}} />) as ReactNode));
  expect(link('/docs/sources/a')).toEqual(['/docs/sources/a']);
  expect(link()).toEqual([]);
});

it('names such links apart where there are many', () => {
  const names = ['a', 'b'].map((id) =>
    renderStatic((<SourceLink source={{...source, id, page: `/s/${id}`}} />) as ReactNode)
      .querySelector('a')
      ?.getAttribute('aria-label'),
  );
  expect(names).toEqual(['Where it is cited: a', 'Where it is cited: b']);
});
