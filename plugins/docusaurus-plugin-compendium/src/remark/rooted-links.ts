import type {Root} from 'mdast';
import fs from 'node:fs';
import path from 'node:path';
import {visit} from 'unist-util-visit';

/**
 * Points links to Markdown files that are relative to the document (`./x.md`, `../y.mdx#part`) at the
 * same file from the root of the docs (`/folder/x.md`). Docusaurus looks for the former beside the
 * document alone, and for the latter among translated and original documents: without this no link
 * between a translated document and one that is not would resolve. Links to no file stay as they are.
 *
 * @param docPath - path of the document below its content folder, with forward slashes
 * @param folders - absolute content folders of the version: of the translation, of the originals
 */
export function rootLinks(tree: Root, docPath: string, folders: readonly string[]): void {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      node.url = rooted(node.url, docPath, folders) ?? node.url;
    }
  });
}

const MARKDOWN = /^(?<file>[^?#:]+\.mdx?)(?<rest>[?#].*)?$/iu;

function rooted(url: string, docPath: string, folders: readonly string[]): string | undefined {
  const {file, rest = ''} = MARKDOWN.exec(url)?.groups ?? {};
  if (file === undefined || /^[/@]/u.test(file)) {
    return undefined;
  }
  const target = path.posix.join(path.posix.dirname(docPath), file);
  const exists = folders.some((folder) => fs.existsSync(path.join(folder, decoded(target))));
  return exists ? `/${target}${rest}` : undefined;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
