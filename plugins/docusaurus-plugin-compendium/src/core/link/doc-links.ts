import type {DocumentInfo} from '../model.js';

/**
 * The document that a Markdown link leads to: a relative file path (`../birds/robin.md`), a path
 * from the docs folder's root (`/birds/robin.md`), or a permalink. `undefined` for all else.
 */
export function resolveDocLink(
  url: string,
  from: DocumentInfo,
  byPath: ReadonlyMap<string, DocumentInfo>,
  byPermalink: ReadonlyMap<string, DocumentInfo>,
): DocumentInfo | undefined {
  const [target = ''] = url.split(/[?#]/u);
  if (target === '' || /^[a-z][a-z\d+.-]*:/iu.test(target) || target.startsWith('//')) {
    return undefined;
  }
  const path = safeDecode(target);
  if (/\.mdx?$/iu.test(path)) {
    return byPath.get(path.startsWith('/') ? path.slice(1) : resolve(folderOf(from.path), path));
  }
  const permalink = path.startsWith('/') ? path : resolve(from.permalink.slice(1), `../${path}`);
  return byPermalink.get(`/${permalink.replace(/^\/+|\/+$/gu, '')}`);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function resolve(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') {
      parts.pop();
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
