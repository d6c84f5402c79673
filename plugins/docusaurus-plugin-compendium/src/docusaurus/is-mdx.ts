/** Endings that mean plain Markdown, as Docusaurus's MDX loader lists them. */
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn|mkd|mdwn|mkdown|ron)$/u;

/**
 * Docusaurus's rule (`getFormat` of its MDX loader): the document's own `mdx.format`, then the
 * site's; `detect` goes by the name.
 */
export function isMdx(file: string, mdx: unknown, site: string): boolean {
  const own = typeof mdx === 'object' && mdx !== null && 'format' in mdx ? mdx.format : undefined;
  const format = [own, site].find(Boolean);
  return format === 'detect' ? !MARKDOWN.test(file) : format !== 'md';
}
