import {describe, expect, it} from 'vitest';
import {checkCites} from '#plugin/core/validate/cites.js';
import {collect} from '../read/problems.js';
import {source, term, versionOf} from './versions.js';

const version = versionOf(
  {'birds/robin.md': '---\nsong: {value: x, cite: [lak-2020, lack-2021, nobody]}\n---\n'},
  {
    sources: [source('lack-2020'), source('lack-2021')],
    terms: [
      term('crop', {cite: ['gone'], citeAt: [{line: 4, column: 9}]}),
      term('beak', {cite: ['lack-2020', 'off'], citeAt: []}),
    ],
  },
);
const [page] = version.pages;
const prose = {
  ...page?.prose,
  cites: [
    {id: 'lack-2021', at: {line: 9, column: 1}},
    {id: 'lack-202', at: {line: 9, column: 20}},
  ],
  malformedCites: [{text: '[@]', at: {line: 11, column: 2}}],
};

describe('checkCites', () => {
  it('reports sources that are not there, in fields, terms and prose', () => {
    const pages = version.pages.map((each) => ({...each, prose: {...each.prose, ...prose}}));
    const {problems} = collect((report) => checkCites({...version, pages}, report));
    const found = problems.map(({rule, file, line, column, found, suggestion}) => [
      rule,
      `${file}:${line}:${column}`,
      found,
      suggestion,
    ]);
    expect(found).toEqual([
      ['dangling-cite', 'docs/birds/robin.md:2:25', 'lak-2020', 'lack-2020'],
      ['dangling-cite', 'docs/birds/robin.md:2:46', 'nobody', undefined],
      ['dangling-cite', 'docs/birds/robin.md:9:20', 'lack-202', 'lack-2020'],
      ['dangling-cite', 'docs/birds/robin.md:11:2', '[@]', undefined],
      ['dangling-cite', 'glossary.yml:3:5', 'off', undefined],
      ['dangling-cite', 'glossary.yml:4:9', 'gone', undefined],
    ]);
  });

  it('is content with sources that are', () => {
    const fine = versionOf(
      {'birds/robin.md': '---\nsong: {value: x, cite: a}\n---\n'},
      {sources: [source('a')]},
    );
    expect(collect((report) => checkCites(fine, report)).problems).toEqual([]);
  });
});
