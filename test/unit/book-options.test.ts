import {describe, expect, it} from 'vitest';
import type {Options} from '#plugin/options.js';
import {pluginOptions} from './setup/options.js';

const options = (book: unknown) => pluginOptions({book} as Options).book;

describe('the option `book`', () => {
  it('is off unless it is asked for', () => {
    expect(pluginOptions().book).toBe(false);
    expect(options(false)).toBe(false);
  });

  it('has a default for everything', () => {
    expect(options(true)).toEqual(options({}));
    expect(options(true)).toMatchObject({
      versions: 'all',
      locales: 'all',
      paper: 'A4',
      contentsDepth: 1,
      fileName: 'book-{version}',
      volumes: false,
      engine: 'auto',
      onFailure: 'throw',
    });
  });

  it.each([
    [{paper: 'A5'}, 'book.paper'],
    [{contentsDepth: 0}, 'book.contentsDepth'],
    [{fileName: '../x'}, 'book.fileName'],
    [{volumes: 0}, 'book.volumes'],
    [{colour: 'red'}, 'book.colour'],
    [{fonts: {serif: []}}, 'book.fonts.serif'],
    [{onFailure: 'ignore'}, 'book.onFailure'],
  ])('refuses %j, and says where', (book, place) => {
    expect(() => options(book)).toThrow(place);
  });
});
