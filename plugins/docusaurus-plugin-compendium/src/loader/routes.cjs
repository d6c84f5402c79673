'use strict';

/** One entry of Docusaurus's list of routes, as it writes it. */
const ROUTE =
  /^ *\{\s*path: '([^']+)',\s*component: ComponentCreator\('\1', '[^']*'\),\s*exact: true,?\s*\},?\n/gmu;

/** What stands for the last part of an address, and for the hash of the entry that all share. */
const ANY = ':name';
const SHARED = 'all';

/**
 * Makes one route of all pages in a folder of generated ones, in what readers are sent: Docusaurus
 * lists every page of a site in the script that each page loads. All pages of a folder have the same
 * component and data, and the server still makes each by its own address. Lists that are written
 * in another way stay as they are. Options: `folders`, paths with a slash at their ends.
 */
module.exports = function routesLoader(source) {
  const {folders} = this.getOptions();
  const folderOf = (route) =>
    folders.find((folder) => route.startsWith(folder) && !route.slice(folder.length).includes('/'));
  return this.resourcePath.endsWith('.json')
    ? shortenNames(source, folderOf)
    : shortenRoutes(source, folderOf);
};

function shortenRoutes(source, folderOf) {
  const seen = new Set();
  return source.replace(ROUTE, (text, route) => {
    const folder = folderOf(route);
    if (folder === undefined) {
      return text;
    }
    const isFirst = !seen.has(folder);
    seen.add(folder);
    const path = folder + ANY;
    return isFirst
      ? `  {path: '${path}', component: ComponentCreator('${path}', '${SHARED}'), exact: true},\n`
      : '';
  });
}

/** Names of the scripts of each route, by its path and hash. */
function shortenNames(source, folderOf) {
  const shortened = {};
  for (const [key, names] of Object.entries(JSON.parse(source))) {
    const folder = folderOf(key);
    shortened[folder === undefined ? key : `${folder}${ANY}-${SHARED}`] = names;
  }
  return JSON.stringify(shortened);
}
