import type {LoadContext} from '@docusaurus/types';
import fs from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {Card} from '../core/derive/cards.js';
import {shortHash} from '../core/hash.js';
import type {SiteInfo} from '../core/stages.js';
import type {PluginOptions} from '../options.js';
import type {HostVersion} from './versions.js';

/** Folder of the cards, below the start of the site in each locale. */
const FOLDER = 'cards';

/** The card of the site itself, for its other pages: `themeConfig.image`. */
const SITE_CARD = 'site';

/** Changes with the drawing, so that no cache outlives it. */
const EDITION = 2;

/** What the core is told of cards; nothing when the site wants none. */
export function cardsInfo(
  {siteConfig, baseUrl}: LoadContext,
  {socialCards}: PluginOptions,
): SiteInfo['cards'] {
  return socialCards === false
    ? undefined
    : {
        folder: new URL(`${baseUrl}${FOLDER}/`, siteConfig.url).href,
        look: shortHash(JSON.stringify([EDITION, socialCards])),
      };
}

/**
 * Draws the cards that the pages of a build ask for. A card that an earlier build has drawn is taken
 * from its cache; versions share what is the same.
 */
export async function writeSocialCards(
  versions: readonly HostVersion[],
  context: LoadContext,
  options: PluginOptions,
  outDir: string,
  dataFolder: string,
): Promise<void> {
  const {socialCards} = options;
  const info = cardsInfo(context, options);
  if (socialCards === false || !info) {
    return;
  }
  const {title, tagline} = context.siteConfig;
  const own: Card = {
    name: shortHash(JSON.stringify([info.look, title, tagline])),
    title: tagline || title,
    site: title,
  };
  const asked = await Promise.all(versions.map(({name}) => readCards(dataFolder, name)));
  const cards = new Map([...asked.flat(), own].map((card) => [card.name, card]));
  const cache = path.join(dataFolder, FOLDER, context.i18n.currentLocale);
  await fs.mkdir(cache, {recursive: true});
  const drawn = new Set(await fs.readdir(cache));
  const fresh = [...cards.values()].filter(({name}) => !drawn.has(fileOf(name)));
  if (fresh.length > 0) {
    // The engine and its fonts are loaded only for what has to be drawn.
    const {createRenderer} = await import('../cards/render.js');
    const {covers, draw} = await createRenderer(socialCards);
    for (const card of fresh) {
      await fs.writeFile(path.join(cache, fileOf(card.name)), draw(card));
    }
    const [first] = fresh.filter((card) => !covers(card));
    if (first) {
      logger.warn(
        `No font has all characters of the social card “${first.title}”, and it may not be the only one: they are left out.`,
      );
    }
  }
  const wanted = new Set([...cards.keys()].map(fileOf));
  const stale = [...drawn].filter((name) => !wanted.has(name));
  await Promise.all(stale.map((name) => fs.rm(path.join(cache, name))));
  // Instances of the plugin write at the same time, and what they share is the same.
  await fs.mkdir(path.join(outDir, FOLDER), {recursive: true});
  await Promise.all(
    [...wanted].map((name) => fs.copyFile(path.join(cache, name), path.join(outDir, FOLDER, name))),
  );
  await fs.copyFile(
    path.join(cache, fileOf(own.name)),
    path.join(outDir, FOLDER, fileOf(SITE_CARD)),
  );
}

async function readCards(dataFolder: string, version: string): Promise<readonly Card[]> {
  const file = path.join(dataFolder, 'v', version, 'cards.json');
  return JSON.parse(await fs.readFile(file, 'utf8')) as readonly Card[];
}

function fileOf(name: string): string {
  return `${name}.png`;
}
