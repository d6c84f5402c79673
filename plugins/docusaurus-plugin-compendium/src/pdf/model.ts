/** The states that a book passes through: read → plan → convert → set → finish. */
import type {Article} from './html/article.js';

/** A place in the sidebar as Docusaurus resolved it. */
export type OutlineItem =
  | {readonly kind: 'doc'; readonly id: string}
  | {
      readonly kind: 'category';
      readonly label: string;
      readonly description?: string;
      /** The document that the category's label links to. */
      readonly doc?: string;
      /** Address of the generated index. */
      readonly permalink?: string;
      readonly items: readonly OutlineItem[];
    };

/** One document of the version. */
export interface BookDocument {
  readonly id: string;
  readonly title: string;
  readonly permalink: string;
  /** The file that its author edits, relative to the site. */
  readonly source: string;
  /** What stands once, at the end of the book. */
  readonly closes?: EndMatter;
}

/** Documents of these kinds stand once, at the end, in this order. */
export const END_MATTER = ['glossary', 'bibliography'] as const;

export type EndMatter = (typeof END_MATTER)[number];

/** 1. What the host knows of a version: enough to find all else in the built site. */
export interface BookSource {
  /** Docusaurus's name of the version. */
  readonly version: string;
  readonly versionLabel: string;
  /** Address of the version's start, base URL included. */
  readonly path: string;
  readonly documents: readonly BookDocument[];
  readonly outline: readonly OutlineItem[];
}

/** Who reads it, and what the cover says. */
export interface BookMeta {
  readonly title: string;
  readonly subtitle: string;
  readonly version: string;
  /** Title of the PDF, as readers' programs show it. */
  readonly documentTitle: string;
  /** Day of the book. */
  readonly date: Date;
  /** BCP 47 tag. */
  readonly lang: string;
  /** Address of the site with its base URL. */
  readonly address: string;
  readonly authors: readonly string[];
  readonly licence: string;
  readonly notice: string;
  /** Which volume it is of how many, in words. */
  readonly part?: string;
}

export type Words = Readonly<Record<WordId, string>>;
export type WordId =
  | 'contents'
  | 'tables'
  | 'figures'
  | 'table'
  | 'figure'
  | 'page'
  | 'version'
  | 'address'
  | 'licence'
  | 'author'
  | 'volume';

/** 2. A page that was read: its document and what it says. */
export interface ReadDocument extends BookDocument {
  readonly article: Article;
}

/** 3. The book in order. Levels count from 1, and none is skipped. */
export type Piece =
  | {
      readonly kind: 'category';
      readonly level: number;
      readonly id: string;
      readonly title: string;
      readonly lead?: string;
      readonly items: readonly IndexLine[];
    }
  | {
      readonly kind: 'chapter';
      readonly level: number;
      readonly document: ReadDocument;
      /** Starts a page; the first chapter below the heading of a group does not. */
      readonly fresh: boolean;
    };

/** A line of a category's index. */
export interface IndexLine {
  readonly depth: number;
  readonly id: string;
  readonly title: string;
  /** Its language (BCP 47), where it is not the book's. */
  readonly lang?: string;
}

/** Something of a page that the book could not take as it is. */
export interface BookProblem {
  readonly level: 'warn' | 'error';
  /** The file that its author edits, or the name of the book. */
  readonly file: string;
  readonly message: string;
}

export type Tell = (problem: BookProblem) => void;

/** A file for the engine, by its path from the root of the book. */
export interface EngineFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a table's cells are, for the tags that the engine cannot write: a row of marks a row. */
export type TableScopes = readonly (readonly ('row' | 'column' | undefined)[])[];
