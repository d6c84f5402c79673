/**
 * Fills in the address of a form for problems.
 *
 * @param template - an address with `{title}` and, if it likes, `{body}`
 * @param page - address of the page as the reader sees it
 */
export function reportHref(template: string, title: string, page: string): string {
  return template
    .replaceAll('{title}', encodeURIComponent(title))
    .replaceAll('{body}', encodeURIComponent(`${page}\n\n`));
}
