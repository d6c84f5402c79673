import {INDEX_FOLDER} from './folder.js';

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  readonly options: (options: {readonly excerptLength: number}) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    query: string,
    options: {readonly filters: Readonly<Record<string, string>>},
  ) => Promise<{readonly results: readonly PagefindResult[]}>;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {readonly title: string; readonly url: string}[];
}

const loaded = new Map<string, Promise<PagefindModule>>();

/**
 * Fetches the index of a version when it is first asked for; later calls share it. Rejects when there
 * is none, as in development; then the next call tries again.
 *
 * @param path - the path of the version, base URL and locale included
 */
export function loadIndex(path: string): Promise<PagefindModule> {
  const address = `${path.replace(/\/$/u, '')}/${INDEX_FOLDER}/pagefind.js`;
  const known = loaded.get(address) ?? start(address);
  loaded.set(address, known);
  known.catch(() => loaded.delete(address));
  return known;
}

async function start(address: string): Promise<PagefindModule> {
  // The bundler must leave it alone: the file is made after it has finished.
  const pagefind = (await import(/* webpackIgnore: true */ address)) as PagefindModule;
  await pagefind.options({excerptLength: 24});
  await pagefind.init();
  return pagefind;
}
