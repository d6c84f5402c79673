import {expect, it} from 'vitest';
import {createRenderer} from '#plugin/cards/render.js';

const colors = {paper: '#ffffff', ink: '#000000', muted: '#555555', accent: '#17616b'};
const card = {name: 'a', title: 'Rotkehlchen Ünï', label: 'Птица', site: 'Birds'};
const {covers, draw} = await createRenderer(colors);

/** Width and height stand in the first chunk of a PNG. */
function sizeOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it('a card is a PNG of the size that social media ask for, with its text in it', () => {
  const png = draw(card);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(png.length).toBeGreaterThan(draw({...card, title: ''}).length);
});

it('the same card gives the same bytes', () => {
  expect(Buffer.from(draw(card)).equals(Buffer.from(draw(card)))).toBe(true);
});

it('what the fonts lack is left out, and can be told', () => {
  expect(covers(card)).toBe(true);
  expect(covers({...card, title: '知更鳥'})).toBe(false);
  const empty = draw({...card, title: ''});
  expect(Buffer.from(draw({...card, title: '知更鳥'})).equals(Buffer.from(empty))).toBe(true);
});

it('a second copy of the module takes the engine as it is', async () => {
  const again = await createRenderer({...colors, paper: '#000000'});
  expect(sizeOf(again.draw(card))).toEqual([1200, 630]);
});
