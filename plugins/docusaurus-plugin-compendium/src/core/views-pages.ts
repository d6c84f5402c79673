/** What pages show that no document makes. Like `views.ts`, written by `derive/` and read by `theme/`. */
import type {LinkView, RowView, SourceView, StatementView} from './views.js';

/** `source-pages.json`: sources by the names of their pages. */
export interface SourcePagesView {
  /** The page of all sources. */
  readonly up?: LinkView;
  readonly sources: Readonly<Record<string, SourcePageView>>;
}

export interface SourcePageView {
  readonly source: SourceView;
  readonly title: string;
  /** Numbers beside those that `source` links to. */
  readonly identifiers: readonly {readonly label: string; readonly text: string}[];
  /** The work in the vocabulary of schema.org. */
  readonly jsonLd?: unknown;
  /** By title. */
  readonly citedIn: readonly (LinkView & {
    readonly inText: boolean;
    /** Labels of the fields whose facts cite it. */
    readonly fields: readonly string[];
    /** Terms whose definitions cite it. */
    readonly terms: readonly LinkView[];
  })[];
}

/** `options.json`: every field with options. */
export interface OptionsView {
  readonly fields: readonly Omit<OptionFieldView, 'entries' | 'sources'>[];
}

/** `options/<collection>.<field>.json`: one field with its options, and who has them. */
export interface OptionFieldView {
  /** `<collection>.<field>`, which is its anchor on the page of all fields too. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly collection: {readonly label: string; readonly plural: string};
  /** Its options are told in the vocabulary of schema.org too. */
  readonly jsonLd?: true;
  readonly options: readonly OptionView[];
  /** Entries that have an option, with what they say of it. */
  readonly entries: readonly (RowView & {readonly statements: readonly StatementView[]})[];
  /** Sources that they cite, by id. */
  readonly sources: Readonly<Record<string, SourceView>>;
}

export interface OptionView {
  readonly id: string;
  /** Last part of the address of its page. */
  readonly name: string;
  readonly label: string;
  readonly definition?: string;
  readonly href: string;
  /** How many entries have it. */
  readonly count: number;
}

/** `page-version.json`: the version that a page belongs to, and where else it is. */
export interface PageVersionView {
  readonly label: string;
  /** Address of the version, without a slash at its end. */
  readonly path: string;
  readonly isLast: boolean;
  /** Not released yet: pages that the latest version lacks are kept from search engines. */
  readonly unreleased: boolean;
  /** What an address ends with on this site. */
  readonly end: '' | '/';
  readonly others: readonly {
    readonly label: string;
    readonly path: string;
    readonly isLast: boolean;
    /** Pages that it does not have, by their paths. */
    readonly lacks: readonly string[];
  }[];
}
