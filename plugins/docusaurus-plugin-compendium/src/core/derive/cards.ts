import {shortHash} from '../hash.js';
import type {LinkedVersion, OutputFile, ReadPage, SiteInfo} from '../stages.js';
import {jsonFile} from './json-file.js';

/** What the picture of a page in social media says. */
export interface Card {
  /** Name of its file; equal cards have equal names. */
  readonly name: string;
  readonly title: string;
  /** What kind of page it is: the label of its collection. */
  readonly label?: string;
  readonly site: string;
}

/** `cards.json`: the cards that the pages of the version ask for. */
export function cardFile(version: LinkedVersion): readonly OutputFile[] {
  const cards = version.pages.flatMap((page) => cardOf(version, page) ?? []);
  return version.input.site?.cards
    ? [jsonFile('cards.json', [...new Map(cards.map((card) => [card.name, card])).values()])]
    : [];
}

/** The card of a page; none where its author has given it a picture. */
export function cardOf(version: LinkedVersion, {doc, entry}: ReadPage): Card | undefined {
  const {site} = version.input;
  if (!site?.cards || doc.draft || doc.unlisted || doc.hasImage) {
    return undefined;
  }
  const label = version.schema.collections.find(({name}) => name === entry?.collection)?.label;
  const {title} = site;
  const name = shortHash(JSON.stringify([site.cards.look, doc.title, label, title]));
  return {name, title: doc.title, ...(label !== undefined && {label}), site: title};
}

/** Address and description of a card. */
export function cardImage(site: SiteInfo, {name, title, label, site: of}: Card) {
  return {
    href: `${site.cards?.folder ?? ''}${name}.png`,
    alt: [title, ...(label === undefined ? [] : [label]), of].join(' – '),
  };
}
