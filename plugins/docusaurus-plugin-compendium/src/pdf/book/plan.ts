import {
  END_MATTER,
  type EndMatter,
  type IndexLine,
  type OutlineItem,
  type Piece,
  type ReadDocument,
} from '../model.js';
import {elements, type Node} from '../html/tree.js';

/**
 * The book in the order of the sidebar, with glossary and bibliography at the end. Categories at the
 * top are parts; a document that stands twice is set once; a category without documents is left out.
 */
export function planBook(
  outline: readonly OutlineItem[],
  documents: ReadonlyMap<string, ReadDocument>,
): readonly Piece[] {
  const end = new Map<EndMatter, ReadDocument>();
  for (const document of documents.values()) {
    const kind = endMatterOf(document);
    if (kind && !end.has(kind)) {
      end.set(kind, document);
    }
  }
  const closing = new Set([...end.values()].map(({id}) => id));
  const seen = new Set(closing);
  const usable = prune(outline, (id) => {
    const isNew = documents.has(id) && !seen.has(id);
    seen.add(id);
    return isNew;
  });
  const pieces = usable.flatMap((item) => piecesOf(item, 1, [], documents));
  const last = END_MATTER.flatMap((kind): readonly Piece[] => {
    const document = end.get(kind);
    return document ? [{kind: 'chapter', level: 1, document, fresh: true}] : [];
  });
  return [...pieces, ...last];
}

/** What a page is for the book as a whole, by the mark that a component leaves in the page too. */
function endMatterOf({article, closes}: ReadDocument): EndMatter | undefined {
  return closes ?? END_MATTER.find((kind) => article.children.some((node) => isMarked(node, kind)));
}

function isMarked(node: Node, kind: string): boolean {
  for (const {attrs} of elements(node)) {
    if (attrs['data-book'] === kind) {
      return true;
    }
  }
  return false;
}

function prune(
  items: readonly OutlineItem[],
  take: (id: string) => boolean,
): readonly OutlineItem[] {
  return items.flatMap((item): readonly OutlineItem[] => {
    if (item.kind === 'doc') {
      return take(item.id) ? [item] : [];
    }
    const {doc, ...category} = item;
    const ownDoc = doc !== undefined && take(doc) ? {doc} : {};
    const below = prune(item.items, take);
    return ownDoc.doc === undefined && below.length === 0
      ? []
      : [{...category, ...ownDoc, items: below}];
  });
}

function piecesOf(
  item: OutlineItem,
  level: number,
  parents: readonly string[],
  documents: ReadonlyMap<string, ReadDocument>,
): readonly Piece[] {
  if (item.kind === 'doc') {
    const document = documents.get(item.id);
    return document ? [{kind: 'chapter', level, document, fresh: true}] : [];
  }
  const names = [...parents, item.label];
  const inner: readonly OutlineItem[] =
    item.doc === undefined ? item.items : [{kind: 'doc', id: item.doc}, ...item.items];
  const below = inner.flatMap((child) => piecesOf(child, level + 1, names, documents));
  const head: Piece = {
    kind: 'category',
    level,
    id: categoryId(names),
    title: item.label,
    ...(item.description !== undefined && {lead: item.description}),
    items: below.map((piece) => indexLine(piece, level + 1)),
  };
  const [first, ...others] = below;
  const isGroup = level > 1;
  return isGroup && first?.kind === 'chapter'
    ? [head, {...first, fresh: false}, ...others]
    : [head, ...below];
}

/** Name of a category's destination: stable as long as the sidebar's labels are. */
export function categoryId(names: readonly string[]): string {
  return `category:${names.join('/')}`;
}

function indexLine(piece: Piece, from: number): IndexLine {
  const depth = piece.level - from;
  if (piece.kind === 'category') {
    return {depth, id: piece.id, title: piece.title};
  }
  const {id, title, article} = piece.document;
  return {depth, id, title, ...(article.lang !== undefined && {lang: article.lang})};
}
