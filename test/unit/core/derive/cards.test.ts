import {expect, it} from 'vitest';
import type {Card} from '#plugin/core/derive/cards.js';
import {shortHash} from '#plugin/core/hash.js';
import type {SiteInfo} from '#plugin/core/stages.js';
import type {PageView} from '#plugin/core/views.js';
import {compile} from '../../setup/version.js';

const site: SiteInfo = {
  origin: 'https://birds.example',
  title: 'Birds',
  path: '/docs/',
  versionLabel: '2.0',
  data: false,
  cards: {folder: 'https://birds.example/cards/', look: 'blue'},
};
const docs = {
  'birds/robin.md': '---\ntitle: Robin\n---\n',
  'robin.md': '---\ntitle: Robin\n---\n',
  'again.md': '---\ntitle: Robin\n---\n',
  'hidden.md': '---\ntitle: Hidden\n---\n',
};
const texts = {docs, unlisted: ['hidden.md'], site};
const {json} = compile(texts);
const imageOf = (name: string, {json: read} = compile(texts)) =>
  read<PageView>(`pages/${name}.json`).head?.image;

it('a page names the card of its title and collection, once for all that are the same', () => {
  const cards = json<readonly Card[]>('cards.json');
  expect(cards.map(({name, ...card}) => card)).toEqual([
    {title: 'Robin', label: 'Bird', site: 'Birds'},
    {title: 'Robin', site: 'Birds'},
  ]);
  expect(imageOf('birds/robin.md')).toEqual({
    href: `https://birds.example/cards/${cards[0]?.name}.png`,
    alt: 'Robin – Bird – Birds',
  });
  expect(imageOf('again.md')).toEqual(imageOf('robin.md'));
});

it('other looks give other names', () => {
  const other = compile({...texts, site: {...site, cards: {folder: 'https://x/', look: 'red'}}});
  const [before, after] = [json, other.json].map(
    (read) => read<readonly Card[]>('cards.json')[0]?.name,
  );
  expect(after).not.toBe(before);
});

it('there is none where nothing leads, and none at all without the option', () => {
  expect(imageOf('hidden.md')).toBeUndefined();
  const {cards, ...without} = site;
  const plain = compile({...texts, site: without});
  expect(plain.files.has('cards.json')).toBe(false);
  expect(imageOf('robin.md', plain)).toBeUndefined();
});

// Of the authors of the function: http://www.isthe.com/chongo/src/fnv/test_fnv.c
it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of %j is %s', (text, hexadecimal) => {
  expect(shortHash(text)).toBe(BigInt(`0x${hexadecimal}`).toString(36));
});
