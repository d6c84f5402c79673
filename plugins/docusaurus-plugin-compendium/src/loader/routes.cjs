'use strict';

/** One entry of Docusaurus's list of routes, as it writes it. */
const ROUTE =
  /^ *\{\s*path: '([^']+)',\s*component: ComponentCreator\('\1', '[^']*'\),\s*exact: true,?\s*\},?\n/gmu;

const ANY_PATH = /\bpath: '([^']+)'/gu;

/** What stands for the last part of an address, and for the hash of the entry that all share. */
const ANY = ':name';
const SHARED = 'all';

/**
 * Makes one route of all pages in a folder of generated ones: Docusaurus lists every page of a site
 * in the script that each page loads, and goes through the list for each page that it makes. All
 * pages of a folder have the same component and data. A folder that holds any other page, such as a
 * document of its own, stays as it is, and so do lists that are written in another way.
 * Options: `folders`, a list of `{path, pages}`: a path with a slash at its end, and how many there are.
 */
module.exports = function routesLoader(source) {
  const {folders} = this.getOptions();
  return this.resourcePath.endsWith('.json')
    ? shortenNames(source, folders)
    : shortenRoutes(source, folders);
};

/** The route that stands for a page; `undefined` for a page that keeps its own. */
function sharedRoutes(pages, folders) {
  const routes = folders.map(({path, pages: count}) => {
    const own = pages.filter(
      (page) => page.startsWith(path) && /^[^/]+\/?$/u.test(page.slice(path.length)),
    );
    return own.length === count ? own.map((page) => [page, path + ANY + endOf(page)]) : [];
  });
  return new Map(routes.flat());
}

/** The slash that a site's addresses may end with. */
function endOf(page) {
  return page.endsWith('/') ? '/' : '';
}

function shortenRoutes(source, folders) {
  const pages = [...source.matchAll(ANY_PATH)].map(([, page]) => page);
  const shared = sharedRoutes(pages, folders);
  const seen = new Set();
  return source.replace(ROUTE, (text, page) => {
    const path = shared.get(page);
    if (path === undefined) {
      return text;
    }
    const isFirst = !seen.has(path);
    seen.add(path);
    return isFirst
      ? `  {path: '${path}', component: ComponentCreator('${path}', '${SHARED}'), exact: true},\n`
      : '';
  });
}

/** Names of the scripts of each route, by its path and hash. */
function shortenNames(source, folders) {
  const names = JSON.parse(source);
  const pageOf = (key) => key.slice(0, key.lastIndexOf('-'));
  const shared = sharedRoutes(Object.keys(names).map(pageOf), folders);
  const shortened = {};
  for (const [key, value] of Object.entries(names)) {
    const path = shared.get(pageOf(key));
    shortened[path === undefined ? key : `${path}-${SHARED}`] = value;
  }
  return JSON.stringify(shortened);
}
