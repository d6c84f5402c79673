/**
 * Where the Markdown copy of a page lies: beside the page, under its name with `.md`. The page at the
 * root of a site has no name of its own; for it llmstxt.org has `index.html.md`.
 *
 * @param permalink - the page's address, with the base URL
 * @param baseUrl - that of the site in this locale, with a slash at both ends
 */
export function markdownPath(permalink: string, baseUrl: string): string {
  const page = permalink.replace(/\/+$/u, '');
  return `${page}/` === baseUrl ? `${baseUrl}index.html.md` : `${page}.md`;
}
