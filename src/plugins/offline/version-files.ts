/** `routesChunkNames.json` of Docusaurus: chunks by path of a route, with a hash behind it. */
export type RouteChunks = Readonly<Record<string, unknown>>;

/**
 * The scripts that the pages of a version need: those of their routes and of the routes above them,
 * and those that belong to no route, which several share.
 *
 * @param scripts File names, which begin with the name of their chunk.
 */
export function scriptsFor(
  pages: ReadonlySet<string>,
  routes: RouteChunks,
  scripts: readonly string[],
): readonly string[] {
  const all = new Set<string>();
  const wanted = new Set<string>();
  for (const [route, chunks] of Object.entries(routes)) {
    const path = route.replace(/-[^-]+$/u, '');
    const names = chunkNames(chunks);
    const isWanted = pages.has(path) || [...pages].some((page) => page.startsWith(`${path}/`));
    names.forEach((name) => {
      all.add(name);
      if (isWanted) {
        wanted.add(name);
      }
    });
  }
  return scripts.filter((file) => {
    const name = file.slice(0, file.indexOf('.'));
    return wanted.has(name) || !all.has(name);
  });
}

function chunkNames(chunks: unknown): readonly string[] {
  if (typeof chunks === 'string') {
    return [chunks];
  }
  return typeof chunks === 'object' && chunks !== null
    ? Object.values(chunks).flatMap(chunkNames)
    : [];
}
