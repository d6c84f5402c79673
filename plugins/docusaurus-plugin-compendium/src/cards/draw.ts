import type {Card} from '../core/derive/cards.js';

/** Colours of a card, as six hexadecimal digits behind `#`. */
export interface CardColors {
  readonly paper: string;
  readonly ink: string;
  /** For what is said beside the title. */
  readonly muted: string;
  /** The stripe at the start. */
  readonly accent: string;
}

/** Width of a text in ems. */
export type Measure = (text: string) => number;

/** In pixels: what Facebook, X and LinkedIn ask for. */
const CARD_SIZE = {width: 1200, height: 630};

const LEFT = 88;
const ROOM = CARD_SIZE.width - 2 * LEFT;

/** Sizes of the title with the lines that there is room for, the largest first. */
const TITLES = [
  {size: 96, lines: 2},
  {size: 76, lines: 3},
  {size: 60, lines: 4},
] as const;

/** The card as SVG: what kind of page it is, its title, and the site. */
export function drawCard(
  {title, label = '', site}: Omit<Card, 'name'>,
  {paper, ink, muted, accent}: CardColors,
  measure: Measure,
): string {
  const {size, lines} = fit(title, measure);
  const first = 330 - ((lines.length - 1) * size * 1.16) / 2 + size / 3;
  const {width, height} = CARD_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect width="24" height="${height}" fill="${accent}"/>`,
    text(label, 112, 36, accent, 'sans'),
    ...lines.map((line, index) => text(line, first + index * size * 1.16, size, ink, 'serif')),
    text(site, height - 64, 36, muted, 'sans'),
    '</svg>',
  ].join('');
}

const FACES = {
  sans: 'font-family="Source Sans 3" font-weight="400"',
  serif: 'font-family="Source Serif 4" font-weight="600"',
};

function text(
  value: string,
  y: number,
  size: number,
  fill: string,
  face: keyof typeof FACES,
): string {
  return `<text x="${LEFT}" y="${Math.round(y)}" font-size="${size}" fill="${fill}" ${FACES[face]}>${escape(value)}</text>`;
}

/** The largest size in which a title has room; what has none in the smallest is cut. */
function fit(title: string, measure: Measure) {
  const tries = TITLES.map(({size, lines}) => ({
    size,
    most: lines,
    lines: wrap(title, ROOM / size, measure),
  }));
  const chosen = tries.find(({most, lines}) => lines.length <= most) ?? tries.at(-1);
  const {size = 60, most = 4, lines = []} = chosen ?? {};
  const shown = lines.slice(0, most);
  return {
    size,
    lines: lines.length > most ? [...shown.slice(0, -1), `${shown.at(-1) ?? ''} …`] : shown,
  };
}

/** Lines no wider than there is room for, but for a word that is wider by itself. */
export function wrap(value: string, room: number, measure: Measure): readonly string[] {
  return value
    .split(/\s+/u)
    .filter((word) => word !== '')
    .reduce<readonly string[]>((lines, word) => {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      return lines.length > 0 && measure(longer) <= room
        ? [...lines.slice(0, -1), longer]
        : [...lines, word];
    }, []);
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
