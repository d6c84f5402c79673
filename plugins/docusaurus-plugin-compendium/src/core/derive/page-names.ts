import type {LinkedVersion} from '../stages.js';

/** Folders of generated pages, below the path of the version. */
export const SOURCES = 'sources';
export const OPTIONS = 'options';

/**
 * Names of pages for ids, which may hold anything: letters, figures, dots and hyphens that are the
 * same on every file system. Of ids that come out alike, later ones get a number.
 */
export function pageNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    const base = plain(id);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = `${base}-${number}`;
    }
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

/** `index` would be the page of the folder. */
function plain(id: string): string {
  const name = id
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/^[._-]+|[._-]+$/gu, '');
  return name === '' || name.toLowerCase() === 'index' ? `page-${name}`.replace(/-$/u, '') : name;
}

/** Addresses of the pages of sources, by id; none where the site has no such pages. */
export function sourceHrefs({sources, input}: LinkedVersion): ReadonlyMap<string, string> {
  const {site} = input;
  return site?.pages?.references
    ? hrefs(
        sources.map(({id}) => id),
        `${site.path}${SOURCES}/`,
      )
    : new Map();
}

/** Addresses of the pages of a field's options, by id; none where the site has no such pages. */
export function optionHrefs(
  {input}: LinkedVersion,
  collection: string,
  {
    name,
    options = [],
  }: {readonly name: string; readonly options?: readonly {readonly id: string}[]},
): ReadonlyMap<string, string> {
  const {site} = input;
  return site?.pages?.options
    ? hrefs(
        options.map(({id}) => id),
        `${site.path}${OPTIONS}/${collection}/${name}/`,
      )
    : new Map();
}

/** Address of what the page of all options says of one field: `<collection>.<field>`. */
export function optionsHref({input}: LinkedVersion, field: string): string {
  return `${input.site?.path ?? '/'}${OPTIONS}#${field}`;
}

function hrefs(ids: readonly string[], folder: string): ReadonlyMap<string, string> {
  return new Map([...pageNames(ids)].map(([id, name]) => [id, folder + name]));
}
