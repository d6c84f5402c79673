import {readFile} from 'node:fs/promises';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An entry of a PDF's outline. */
export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly items: readonly Bookmark[];
}

export interface PdfLink {
  /** Page that it stands on, from 1. */
  readonly from: number;
  readonly url?: string;
  /** Page that it leads to, from 1. */
  readonly to?: number;
  /** Text at its place. */
  readonly text: string;
}

/** A PDF as a reader's program sees it. */
export interface ReadPdf {
  readonly pages: readonly {
    readonly text: string;
    readonly wide: boolean;
    /** Width and height in points. */
    readonly size: readonly [number, number];
    /** Points of its smallest type. */
    readonly smallest: number;
  }[];
  readonly outline: readonly Bookmark[];
  readonly links: readonly PdfLink[];
  readonly destinations: readonly string[];
  readonly title: string;
  readonly lang: string;
}

interface RawBookmark {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly RawBookmark[];
}

/** Opens a PDF with a library that has nothing to do with what wrote it. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const data = new Uint8Array(await readFile(file));
  const pdf = await getDocument({data, verbosity: 0}).promise;
  const pageOf = async (dest: unknown): Promise<number> => {
    const found = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const [ref] = Array.isArray(found) ? (found as unknown[]) : [];
    return (await pdf.getPageIndex(ref as Parameters<typeof pdf.getPageIndex>[0])) + 1;
  };
  const bookmarks = (items: readonly RawBookmark[]): Promise<readonly Bookmark[]> =>
    Promise.all(
      items.map(async ({title, dest, items: below}) => ({
        title,
        page: await pageOf(dest),
        items: await bookmarks(below),
      })),
    );
  const pages = [];
  const links: PdfLink[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const {items} = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    const {width, height} = page.getViewport({scale: 1});
    pages.push({
      text: texts.map(({str, hasEOL}) => str + (hasEOL ? '\n' : '')).join(''),
      wide: width > height,
      size: [Math.round(width), Math.round(height)] as const,
      smallest: Math.min(...texts.filter(({str}) => str.trim() !== '').map(sizeOf)),
    });
    for (const annotation of (await page.getAnnotations()) as readonly RawAnnotation[]) {
      if (annotation.subtype === 'Link') {
        const text = texts
          .filter(({transform}) => isIn(transform as readonly number[], annotation.rect))
          .map(({str}) => str)
          .join('');
        links.push({
          from: number,
          text,
          ...(annotation.url !== undefined && {url: annotation.url}),
          ...(annotation.dest != null && {to: await pageOf(annotation.dest)}),
        });
      }
    }
  }
  const {info} = await pdf.getMetadata();
  const {Title: title, Language: lang} = info as {readonly Title?: string; Language?: string};
  const destinations = Object.keys(await pdf.getDestinations());
  const marks = (await pdf.getOutline()) as readonly RawBookmark[] | null;
  const outline = await bookmarks(marks ?? []);
  await pdf.destroy();
  return {pages, outline, links, destinations, title: title ?? '', lang: lang ?? ''};
}

function sizeOf({transform}: {readonly transform: readonly unknown[]}): number {
  return Math.round(Math.hypot(Number(transform[2]), Number(transform[3])) * 100) / 100;
}

interface RawAnnotation {
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly url?: string;
  readonly dest?: unknown;
}

function isIn([, , , , x = 0, y = 0]: readonly number[], rect: readonly number[]): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  return x >= left - 1 && x < right && y >= bottom - 1 && y <= top;
}

/** Titles of an outline, indented by level. */
export function outlineText(items: readonly Bookmark[], indent = ''): readonly string[] {
  return items.flatMap((item) => [indent + item.title, ...outlineText(item.items, `${indent}  `)]);
}
