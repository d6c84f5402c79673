import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Takes the links to books that could not be made out of pages that are built: out of what is there
 * without scripts, and by a mark on the page for what scripts would show again.
 *
 * @param hrefs - addresses of the books as pages have them
 */
export async function withdrawBooks(outDir: string, hrefs: readonly string[]): Promise<void> {
  const names = await fs.readdir(outDir, {recursive: true});
  for (const name of names.filter((file) => file.endsWith('.html'))) {
    const file = path.join(outDir, name);
    const html = await fs.readFile(file, 'utf8');
    const changed = withoutBooks(html, hrefs);
    if (changed !== html) {
      await fs.writeFile(file, changed);
    }
  }
}

/** Attributes alone change: scripts find the elements that they expect. */
export function withoutBooks(html: string, hrefs: readonly string[]): string {
  const marked = html.replace(/<html\b/u, `<html data-missing-books="${hrefs.join(' ')}"`);
  return hrefs.reduce((text, href) => {
    const literal = href.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const link = new RegExp(`<p><a href=(?:"${literal}"|${literal}(?=[\\s>]))[^>]*>`, 'gu');
    return text.replace(link, '<p hidden><a>');
  }, marked);
}
