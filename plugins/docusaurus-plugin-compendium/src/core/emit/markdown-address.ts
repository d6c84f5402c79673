/**
 * Where the Markdown copy of a page lies: beside the page, under its name with `.md`. For an address
 * that ends in a slash llmstxt.org has `index.html.md`, which only the root of a host needs here.
 */
export function markdownPath(permalink: string): string {
  const page = permalink.replace(/\/+$/u, '');
  return page === '' ? '/index.html.md' : `${page}.md`;
}
