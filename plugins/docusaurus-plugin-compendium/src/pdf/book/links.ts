import type {BookProblem, OutlineItem, Piece, ReadDocument, Tell} from '../model.js';
import {elements, find, type Node} from '../html/tree.js';
import {categoryId} from './plan.js';

/** Where a link of a page leads. */
export type Target =
  | {readonly kind: 'inside'; readonly label: string}
  | {readonly kind: 'outside'; readonly address: string}
  /** Nowhere that paper can lead: the text stays. */
  | {readonly kind: 'none'};

export interface Links {
  /** @param from - the document that holds the link */
  readonly resolve: (href: string, from: ReadDocument) => Target;
  /** True when some link leads to this id of this document. */
  readonly isTarget: (document: ReadDocument, id: string) => boolean;
  /** Place of a source in the book's bibliography, from 1. */
  readonly sourceNumber: (id: string) => number | undefined;
  /** True when the book has its sources once, at the end. */
  readonly hasBibliography: boolean;
  /** Label of a source in the book's bibliography. */
  readonly sourceLabel: (id: string) => string;
}

export function labelOf(document: {readonly id: string}, anchor: string): string {
  return anchor === '' ? document.id : `${document.id}#${anchor}`;
}

/**
 * Resolves links before anything is set, since Typst refuses a whole book for one missing label. A
 * link to an anchor that its page lacks leads to that page, and is told; one to a page that is not
 * in the book gets its whole address.
 *
 * @param site - address of the site, for what is not in the book
 */
export function createLinks(
  pieces: readonly Piece[],
  outline: readonly OutlineItem[],
  site: string,
  tell: Tell,
): Links {
  const chapters = pieces.flatMap((piece) => (piece.kind === 'chapter' ? [piece.document] : []));
  const byPath = new Map(chapters.map((document) => [pathKey(document.permalink), document]));
  const ids = new Map(chapters.map((document) => [document.id, idsOf(document)]));
  const categories = categoryPaths(outline, pieces);
  const sources = sourceNumbers(chapters);
  const told = new Set<string>();

  const resolve: Links['resolve'] = (href, from) => {
    const url = parse(href, new URL(from.permalink, site));
    if (!url || !/^(?:https?|mailto|tel):$/u.test(url.protocol)) {
      return {kind: 'none'};
    }
    if (url.origin !== new URL(site).origin) {
      return {kind: 'outside', address: url.href};
    }
    const document = byPath.get(pathKey(url.pathname));
    if (!document) {
      const category = categories.get(pathKey(url.pathname));
      if (category !== undefined) {
        return {kind: 'inside', label: category};
      }
      return isLocal(site) ? {kind: 'none'} : {kind: 'outside', address: url.href};
    }
    const anchor = safeDecode(url.hash.slice(1));
    if (anchor === '' || ids.get(document.id)?.has(anchor)) {
      return {kind: 'inside', label: labelOf(document, anchor)};
    }
    warnOnce(told, tell, {
      level: 'warn',
      file: from.source,
      message: `the link ${href} leads to an anchor that its page does not have; in the book it leads to the page.`,
    });
    return {kind: 'inside', label: document.id};
  };

  const targets = new Set(linkedLabels(chapters, byPath, site));
  return {
    resolve,
    isTarget: (document, id) =>
      targets.has(labelOf(document, id)) ||
      (document.id === sources.document && id.startsWith('source-')),
    hasBibliography: sources.numbers.size > 0,
    sourceNumber: (id) => sources.numbers.get(id),
    sourceLabel: (id) => `${sources.document}#source-${id}`,
  };
}

/** True for an address that leads nowhere but on the machine that built the site. */
export function isLocal(address: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/u.test(new URL(address).hostname);
}

function linkedLabels(
  chapters: readonly ReadDocument[],
  byPath: ReadonlyMap<string, ReadDocument>,
  site: string,
): readonly string[] {
  return chapters.flatMap((from) =>
    from.article.children.flatMap((node) =>
      [...elements(node)].flatMap(({tag, attrs}) => {
        const href = tag === 'a' ? (attrs['href'] ?? attrs['xlink:href']) : undefined;
        const url = href?.includes('#') ? parse(href, new URL(from.permalink, site)) : undefined;
        const to = url && byPath.get(pathKey(url.pathname));
        return url && to ? [labelOf(to, safeDecode(url.hash.slice(1)))] : [];
      }),
    ),
  );
}

function idsOf(document: ReadDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    for (const {attrs} of elements(node)) {
      if (attrs['id']) {
        found.add(attrs['id']);
      }
    }
  };
  document.article.children.forEach(visit);
  return found;
}

interface Sources {
  /** Id of the document that has the bibliography. */
  readonly document?: string;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Sources by the order of the bibliography; its items have ids `source-<id>`. */
function sourceNumbers(chapters: readonly ReadDocument[]): Sources {
  for (const {id, article} of chapters) {
    for (const node of article.children) {
      const list = find(node, ({attrs}) => attrs['data-book'] === 'bibliography');
      if (list) {
        const sources = list.children.flatMap((child) => {
          const anchor = child.type === 'element' ? child.attrs['id'] : undefined;
          return anchor?.startsWith('source-') ? [anchor.slice('source-'.length)] : [];
        });
        return {document: id, numbers: new Map(sources.map((source, i) => [source, i + 1]))};
      }
    }
  }
  return {numbers: new Map()};
}

function categoryPaths(
  outline: readonly OutlineItem[],
  pieces: readonly Piece[],
): ReadonlyMap<string, string> {
  const known = new Set(pieces.flatMap((piece) => (piece.kind === 'category' ? [piece.id] : [])));
  const paths = new Map<string, string>();
  const visit = (item: OutlineItem, parents: readonly string[]): void => {
    if (item.kind === 'category') {
      const names = [...parents, item.label];
      const id = categoryId(names);
      if (item.permalink !== undefined && known.has(id)) {
        paths.set(pathKey(item.permalink), id);
      }
      item.items.forEach((child) => visit(child, names));
    }
  };
  outline.forEach((item) => visit(item, []));
  return paths;
}

/** One key for a page, however its address ends. */
function pathKey(path: string): string {
  return safeDecode(path)
    .replace(/(?:\/index)?\.html$/u, '')
    .replace(/\/$/u, '');
}

function parse(href: string, base: URL): URL | undefined {
  return URL.canParse(href, base) ? new URL(href, base) : undefined;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function warnOnce(told: Set<string>, tell: Tell, problem: BookProblem): void {
  const key = `${problem.file}\n${problem.message}`;
  if (!told.has(key)) {
    told.add(key);
    tell(problem);
  }
}
