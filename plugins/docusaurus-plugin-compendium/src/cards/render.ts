import {initWasm, Resvg} from '@resvg/resvg-wasm';
import fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import {createMetrics} from '../pdf/fonts/metrics.js';
import {drawCard, type CardColors} from './draw.js';
import {palettePng} from './png.js';
import type {Card} from '../core/derive/cards.js';

/** The last is for characters that the first two lack. All come by npm, under free licences. */
const FONTS = [
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
];

export interface Renderer {
  /** True when the fonts have all characters of a card. */
  readonly covers: (card: Card) => boolean;
  /** Draws a card as PNG; what the fonts have no characters for is left out. */
  readonly draw: (card: Card) => Uint8Array;
}

const require = createRequire(import.meta.url);

let started: Promise<void> | undefined;

export async function createRenderer(colors: CardColors): Promise<Renderer> {
  started ??= start();
  await started;
  const files = await Promise.all(FONTS.map((name) => fs.readFile(require.resolve(name))));
  const metrics = createMetrics(files.map((bytes, index) => ({name: FONTS[index] ?? '', bytes})));
  const font = {fontBuffers: files, defaultFontFamily: 'DejaVu Sans'};
  const shown = (text: string) => (metrics.coversAll(text) ? text : '');
  return {
    covers: ({title, label = '', site}) => [title, label, site].every(metrics.coversAll),
    draw: ({title, label = '', site}) => {
      const texts = {title: shown(title), label: shown(label), site: shown(site)};
      const picture = new Resvg(drawCard(texts, colors, metrics.width), {font});
      const image = picture.render();
      const png = palettePng(image.pixels, image) ?? image.asPng();
      image.free();
      picture.free();
      return png;
    },
  };
}

async function start(): Promise<void> {
  const wasm = await fs.readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  try {
    await initWasm(wasm);
  } catch (error) {
    // Docusaurus can load two copies of this module, which share the engine: the first has started it.
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) {
      throw error;
    }
  }
}
