import type {CheerioAPI} from 'cheerio';

/** A table as a reader sees it. */
export interface SeenTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells by the text of their row's header, without the header itself. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** Address that a row's header links to. */
  readonly hrefs: Readonly<Record<string, string | undefined>>;
}

/** Reads the tables of a page's article, in order. */
export function tablesOf(page: CheerioAPI): readonly SeenTable[] {
  const text = (element: Parameters<CheerioAPI>[0]): string =>
    page(element).text().replace(/\s+/gu, ' ').trim();
  return page('article table')
    .toArray()
    .map((table) => {
      const rows = page(table)
        .find('tr')
        .toArray()
        .filter((row) => page(row).find('th[scope=row]').length === 1)
        .map((row) => {
          const header = page(row).find('th[scope=row]');
          const cells = page(row).find('td').toArray().map(text);
          return {name: text(header), cells, href: header.find('a').attr('href')};
        });
      return {
        caption: text(page(table).find('caption')),
        columns: page(table).find('th[scope=col]').toArray().map(text),
        rows: Object.fromEntries(rows.map(({name, cells}) => [name, cells])),
        hrefs: Object.fromEntries(rows.map(({name, href}) => [name, href])),
      };
    });
}
