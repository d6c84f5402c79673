import {createLinks} from './book/links.js';
import {planBook} from './book/plan.js';
import {splitVolumes} from './book/volumes.js';
import {convertBook} from './convert/book.js';
import {dataFile, type Paper} from './data.js';
import type {Engine} from './engine/engine.js';
import {finishPdf} from './finish/finish.js';
import type {FontSet} from './fonts/families.js';
import type {BookAssets} from './host.js';
import {explain} from './explain.js';
import type {BookMeta, OutlineItem, Piece, ReadDocument, Tell, Words} from './model.js';

/** All that is chosen of a book. */
export interface BookSettings {
  readonly meta: BookMeta;
  readonly words: Words;
  readonly fonts: FontSet;
  readonly paper: Paper;
  readonly contentsDepth: number;
  /** Documents in a volume at most; one book without it. */
  readonly volumeSize?: number;
  /** Texts of the template and the cover. */
  readonly template: string;
  readonly cover: string;
  /** Files of the site that stand in for those of the plugin, by their paths in the book. */
  readonly origins: ReadonlyMap<string, string>;
  /** A single chapter: no cover, no contents. */
  readonly offprint?: boolean;
}

export interface MadeVolume {
  /** From 1. */
  readonly number: number;
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly documents: number;
}

export type Progress = (text: string) => void;

/** The WebAssembly engine has 4 GB at most, and is out of them near this many documents. */
const WASM_LIMIT = 900;

/** So many documents take seconds at each step. */
const LONG_BOOK = 200;

/**
 * Makes the volumes of a book: plan → link → convert → set → finish.
 *
 * @throws BookError with what is wrong, by file
 */
export async function makeBook(
  outline: readonly OutlineItem[],
  documents: ReadonlyMap<string, ReadDocument>,
  settings: BookSettings,
  assets: BookAssets,
  engine: Engine,
  tell: Tell,
  progress: Progress,
): Promise<readonly MadeVolume[]> {
  const pieces = planBook(outline, documents);
  const volumes = splitVolumes(pieces, settings.volumeSize);
  const made: MadeVolume[] = [];
  for (const [index, volume] of volumes.entries()) {
    const count = volume.filter(({kind}) => kind === 'chapter').length;
    if (engine.name === 'wasm' && count > WASM_LIMIT) {
      throw new Error(
        `a volume has ${count} documents, and the WebAssembly engine can set ${WASM_LIMIT} at most. ` +
          'Set book.volumes to fewer documents, or install the native engine.',
      );
    }
    const part =
      volumes.length > 1
        ? settings.words.volume
            .replace('{number}', String(index + 1))
            .replace('{count}', String(volumes.length))
        : undefined;
    const own = part === undefined ? settings : withPart(settings, part);
    const what = `${count} documents${part === undefined ? '' : ` (${part})`}`;
    const isLong = count >= LONG_BOOK;
    progress(`${isLong ? 'converting' : 'setting'} ${what}`);
    const step: Progress = isLong ? (text) => progress(`${text} ${what}`) : () => undefined;
    made.push({
      number: index + 1,
      ...(await makeVolume(volume, outline, own, assets, engine, tell, step)),
    });
  }
  return made;
}

function withPart(settings: BookSettings, part: string): BookSettings {
  const documentTitle = `${settings.meta.documentTitle}, ${part}`;
  return {...settings, meta: {...settings.meta, part, documentTitle}};
}

async function makeVolume(
  pieces: readonly Piece[],
  outline: readonly OutlineItem[],
  settings: BookSettings,
  assets: BookAssets,
  engine: Engine,
  tell: Tell,
  progress: Progress,
): Promise<Omit<MadeVolume, 'number'>> {
  const links = createLinks(pieces, outline, settings.meta.address, tell);
  const converted = convertBook(pieces, {links, settings, assets, tell});
  const files = [
    ...converted.files,
    {
      path: '/data.typ',
      content: dataFile(settings.meta, settings.words, settings.fonts, settings.paper),
    },
    {path: '/template.typ', content: settings.template},
    {path: '/cover.typ', content: settings.cover},
  ];
  const fonts = assets.fonts(converted.usesMath);
  progress('setting');
  const {pdf, remarks, places} = await engine.run({main: '/main.typ', files, fonts});
  const sources = new Map([...settings.origins, ...converted.sources]);
  explain(remarks, sources, files, pdf !== undefined, tell);
  progress('packing');
  const finished = await finishPdf(pdf ?? new Uint8Array(), converted.tables, places ?? []);
  return {...finished, documents: pieces.filter(({kind}) => kind === 'chapter').length};
}
