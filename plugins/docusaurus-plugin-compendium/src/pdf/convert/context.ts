import type {Links} from '../book/links.js';
import type {Element, Node} from '../html/tree.js';
import type {Metrics} from '../fonts/metrics.js';
import type {ReadDocument, TableScopes, Tell} from '../model.js';

/** A block of a chapter, before it is known which way its page is turned. */
export interface Block {
  readonly code: string;
  /** `wide` stands on a page that is turned; a legend goes with the table before it. */
  readonly kind?: 'heading' | 'wide' | 'legend';
  /** Characters, roughly: whether it may follow a table on to a turned page. */
  readonly size: number;
}

export interface Handler {
  readonly flow: 'block' | 'inline';
  readonly convert: (element: Element, context: Context) => readonly Block[] | string;
}

/** A kind of element that is known by more than its tag. */
export interface Special {
  readonly matches: (element: Element) => boolean;
  readonly handler: Handler;
}

/** One family of elements. */
export interface Family {
  readonly specials?: readonly Special[];
  readonly tags?: Readonly<Record<string, Handler>>;
}

/** A picture that a page shows, ready to be set. */
export interface Picture {
  /** Its path in the book. */
  readonly path: string;
}

/** Points of the space that a page has for text. */
export interface Space {
  readonly portrait: number;
  readonly landscape: number;
}

/** What the converter knows while it goes through one document. */
export interface Context {
  readonly document: ReadDocument;
  /** BCP 47 tags of the text around, and of the book. */
  readonly lang: string;
  readonly bookLang: string;
  readonly links: Links;
  readonly metrics: Metrics;
  readonly tell: Tell;
  readonly handlerOf: (element: Element) => Handler;
  /** The picture behind an address of this document; the cause when there is none. */
  readonly picture: (src: string) => Picture | string;
  /** Takes a drawing into the book. Answers its path. */
  readonly addDrawing: (svg: string) => string;
  /** True for a caption that stands more than once in the book: alone it would tell nothing. */
  readonly isRepeated: (caption: string) => boolean;
  /** Declarations of the site's style sheets, for drawings. */
  readonly styles: DrawingStyles;
  /** Heading level of the document's title in the book. */
  readonly level: number;
  /** Heading levels of a page that the book's contents show: 1 is titles only. */
  readonly contentsDepth: number;
  readonly space: Space;
  /** Points that boxes and lists around take from the width. */
  readonly inset: number;
  /** True in boxes and cells, where no page can be turned. */
  readonly boxed: boolean;
  readonly inTable: boolean;
  /** Points of type around, where it is known. */
  readonly fontSize: number;
  /** True in the legend of a table, where each definition has a line. */
  readonly inLegend?: boolean;
  /** True in what is repeated on other pages, where PDF/UA takes no links. */
  readonly unlinked?: boolean;
  /** True where a picture has the width of the page. */
  readonly inFigure?: boolean;
  /** True in the legend of a picture, whose signs are hidden from screen readers and not from eyes. */
  readonly inKey?: boolean;
  /** True where a picture is a part of a line. */
  readonly inText?: boolean;
  /** Mutable: what was met so far. */
  readonly state: State;
}

export interface State {
  /** Whether white space now would follow other white space. */
  afterSpace: boolean;
  headingLevel: number;
  readonly anchors: Set<string>;
  readonly tables: TableScopes[];
  readonly footnotes: Map<string, Element>;
  readonly footnotesSet: Set<string>;
  readonly reported: Set<string>;
  usesMath: boolean;
}

/** How style sheets would draw on paper: values of variables, and presentation properties. */
export interface DrawingStyles {
  readonly variable: (name: string) => string | undefined;
  /** @param around - classes of the elements around, within the drawing */
  readonly of: (
    tag: string,
    classes: readonly string[],
    around: ReadonlySet<string>,
  ) => Readonly<Record<string, string>>;
}

export function block(code: string, size = 0, kind?: Block['kind']): readonly Block[] {
  return [{code, size, ...(kind && {kind})}];
}

/** Tells once a book about a kind of thing, naming the first page that has it. */
export function tellOnce(context: Context, key: string, message: string): void {
  if (!context.state.reported.has(key)) {
    context.state.reported.add(key);
    context.tell({level: 'warn', file: context.document.source, message});
  }
}

/** A context for what stands in a box or an item of a list. */
export function inBox(context: Context, inset: number): Context {
  return {...context, boxed: true, inset: context.inset + inset};
}

export function isBlank(node: Node): boolean {
  return node.type === 'text' && /^[^\S\u00a0]*$/u.test(node.value);
}
