import {crc32, inflateSync} from 'node:zlib';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {palettePng} from '#plugin/cards/png.js';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks behind the signature; each must tell its own length and checksum. */
function chunksOf(png: Buffer): readonly Chunk[] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    const named = png.subarray(at + 4, end);
    expect(png.readUInt32BE(end)).toBe(crc32(named));
    chunks.push({type: named.toString('latin1', 0, 4), data: named.subarray(4)});
    at = end + 4;
  }
  return chunks;
}

/** Red, green, blue and opacity of each pixel of an indexed PNG without filters. */
function decode(png: Buffer): readonly number[] {
  const [header, palette, data] = chunksOf(png);
  const width = header?.data.readUInt32BE(0) ?? 0;
  const height = header?.data.readUInt32BE(4) ?? 0;
  const rows = inflateSync(data?.data ?? Buffer.alloc(0));
  expect(rows.length).toBe(height * (width + 1));
  return Array.from({length: height}, (_, y) => {
    const row = rows.subarray(y * (width + 1), (y + 1) * (width + 1));
    expect(row[0]).toBe(0);
    return [...row.subarray(1)].flatMap((place) => [
      ...(palette?.data.subarray(place * 3, place * 3 + 3) ?? []),
      255,
    ]);
  }).flat();
}

const pictures = fc
  .record({
    width: fc.integer({min: 1, max: 9}),
    height: fc.integer({min: 1, max: 9}),
    colors: fc.array(fc.tuple(byte(), byte(), byte()), {minLength: 1, maxLength: 6}),
  })
  .chain(({width, height, colors}) =>
    fc
      .array(fc.constantFrom(...colors), {minLength: width * height, maxLength: width * height})
      .map((pixels) => ({width, height, pixels: pixels.flatMap((rgb) => [...rgb, 255])})),
  );

function byte() {
  return fc.nat({max: 255});
}

it('a picture that is read back is the picture', () => {
  fc.assert(
    fc.property(pictures, ({width, height, pixels}) => {
      const png = palettePng(Uint8Array.from(pixels), {width, height});
      expect(png && decode(png)).toEqual(pixels);
    }),
  );
});

it('says how large it is and how its pixels are written', () => {
  const png = palettePng(Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255]), {width: 2, height: 1});
  const chunks = chunksOf(png ?? Buffer.alloc(0));
  expect(chunks.map(({type}) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...(chunks[0]?.data ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 8, 3, 0, 0, 0]);
});

it.each([
  [256, true],
  [257, false],
])('of %i colours: %s', (count, fits) => {
  const pixels = Array.from({length: count}, (_, i) => [i >> 8, i & 255, 0, 255]).flat();
  const png = palettePng(Uint8Array.from(pixels), {width: count, height: 1});
  expect(png !== undefined).toBe(fits);
});
