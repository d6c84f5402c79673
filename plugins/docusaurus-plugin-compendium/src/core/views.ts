/**
 * What the theme shows: plain JSON, whole and ready, so that components hold no rules.
 * Views are written by `derive/`, read by `theme/`.
 */

export type {
  BarView,
  CompareData,
  ComparedStatement,
  CompareField,
  ComparesView,
  CompareView,
  Verdict,
} from './views-compare.js';

/**
 * A piece of running text: plain, a mention of a term, a link, a word that the theme translates, or
 * text in another language. `lang` (BCP 47) is set where the words are not in the page's language.
 */
export type Inline =
  | string
  | {readonly term: string; readonly text: string; readonly lang?: string}
  | {readonly href: string; readonly text: string; readonly lang?: string}
  | {readonly lang: string; readonly text: string}
  | {readonly word: 'yes' | 'no'; readonly text: string};

export interface CertaintyView {
  readonly level: string;
  readonly label: string;
  readonly reason?: string;
  /** Language of the reason, where it is not that of the page. */
  readonly lang?: string;
}

/** One statement, ready to be shown. */
export interface StatementView {
  /** Set when the value is one of the two that are not facts. */
  readonly state?: 'unknown' | 'not-applicable';
  /** Empty when `state` or `parts` is set. */
  readonly text: readonly Inline[];
  /** enum only: the option, for the legend, filters and order. */
  readonly option?: string;
  /** reference only: id of the entry referred to. */
  readonly ref?: string;
  readonly cite?: readonly string[];
  readonly note?: readonly Inline[];
  readonly certainty?: CertaintyView;
  /** record only: the sub-fields that have a value, in the schema's order; `text` is empty then. */
  readonly parts?: readonly PartView[];
  /** Numbers, measures (as `[min, max]` in the field's unit; null is an open end), enum order, ISO date. */
  readonly sort?: number | string | readonly [number | null, number | null];
}

/** One sub-field of a record, ready to be shown. */
export interface PartView extends Pick<StatementView, 'state' | 'text' | 'option' | 'sort'> {
  readonly name: string;
  readonly label: string;
}

export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly description?: string;
  readonly group?: string;
  readonly unit?: string;
  /** The unit in the language of the reader, where that is another than the schema's. */
  readonly unitName?: string;
  readonly many: boolean;
  /** enum only: address of what tells of its options, where the site has such pages. */
  readonly page?: string;
  readonly options?: readonly {
    readonly id: string;
    readonly label: string;
    readonly definition?: string;
    /** Address of its page, where the site has such pages. */
    readonly href?: string;
  }[];
  /** record only. */
  readonly fields?: readonly FieldView[];
}

/** What tables are made of: `tables.json`. */
export interface TablesView {
  /** By name. */
  readonly collections: Readonly<Record<string, CollectionView>>;
  /** By `<collection>/<field>`. */
  readonly columns: Readonly<Record<string, ColumnView>>;
}

/** One column of a table. A row that is missing in `cells` is absent. */
export interface ColumnView {
  readonly field: FieldView;
  readonly cells: Readonly<Record<string, readonly StatementView[]>>;
}

/** The rows of a collection. Unlisted entries are left out. */
export interface CollectionView {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  /** Address of the page that compares entries of the reader's choice, when there is one. */
  readonly comparePage?: string;
  /** Names of all fields, in the schema's order. */
  readonly fields: readonly string[];
  readonly rows: readonly RowView[];
  /** Files that hold the same data. */
  readonly data?: readonly DataLinkView[];
  /** Address of a form for problems, with `{title}` and `{body}` to fill in. */
  readonly report?: string;
  readonly certainty: readonly {
    readonly id: string;
    readonly label: string;
    readonly definition?: string;
  }[];
}

export interface RowView extends LinkView {
  readonly id: string;
}

/** A link to a page by its title. */
export interface LinkView {
  readonly title: string;
  readonly href: string;
  /** Language of the title, where it is not that of the reader. */
  readonly lang?: string;
}

/** What a fact box shows of a field. */
export interface FactFieldView {
  readonly name: string;
  readonly label: string;
  /** record only. */
  readonly fields?: readonly (FactFieldView & {readonly type: string})[];
}

/** A data file that a page links to. */
export interface DataLinkView {
  /** A word that is the same in every language. */
  readonly format: 'JSON' | 'CSV';
  readonly href: string;
  /** Plural of the collection, when the file holds all of it. */
  readonly of?: string;
}

/** An entry that a reader may pick, and where picked ones are compared. */
export interface PickView {
  /** Name of the collection. */
  readonly of: string;
  readonly id: string;
  readonly title: string;
  /** Language of the title, where it is not that of the reader. */
  readonly lang?: string;
  /** Address of the page that compares. */
  readonly comparePage: string;
}

/** A collection whose entries a reader may pick. */
export interface TrayView {
  /** Name of the collection, and its plural. */
  readonly of: string;
  readonly label: string;
  /** Address of the page that compares. */
  readonly href: string;
}

/** What a page tells machines, in its head. */
export interface HeadView {
  readonly links: readonly {readonly rel: string; readonly type?: string; readonly href: string}[];
  /** Address of the page that search engines should show, when that is another. */
  readonly canonical?: string;
  /** Search engines should not show the page. */
  readonly noIndex?: true;
  /** The picture of the page in social media; the address is absolute. */
  readonly image?: {readonly href: string; readonly alt: string};
  /** The page in the vocabulary of schema.org, as JSON-LD. */
  readonly jsonLd?: unknown;
}

/** The facts of one entry, in the schema's order; fields that are absent are left out. */
export interface FactsView {
  readonly title: string;
  readonly data?: readonly DataLinkView[];
  readonly collection: string;
  /** How the entry is picked for comparison, when there is a page for that. */
  readonly pick?: PickView;
  readonly groups: readonly {
    readonly label?: string;
    readonly fields: readonly {
      readonly field: FactFieldView;
      readonly statements: readonly StatementView[];
    }[];
  }[];
}

/** What points at a page. `kind` tells references of fields from mentions in prose. */
export interface BackLinksView {
  readonly groups: readonly {
    readonly kind: 'inverse' | 'mention';
    /** The inverse's label; absent for mentions, which the theme names. */
    readonly label?: string;
    readonly links: readonly LinkView[];
  }[];
}

/** `pages/<path of the document>.json`: all that one page adds to its document. */
export interface PageView {
  /** Language of what its author wrote, where the page is not translated. */
  readonly lang?: string;
  /** What the page's author switched off. */
  readonly hidden?: readonly ('termLinks' | 'factBox' | 'backLinks' | 'book')[];
  /** What it is for the version as a whole, if anything. */
  readonly closes?: 'glossary' | 'bibliography';
  readonly facts?: FactsView;
  readonly backLinks?: BackLinksView;
  readonly head?: HeadView;
  /** Files with all that the tables of the page show, when it is no entry's. */
  readonly data?: readonly DataLinkView[];
  /** Pictures that the page asks for, by `figureKey`. */
  readonly figures?: Readonly<Record<string, FigureView>>;
  /** Terms that the page mentions, by id. */
  readonly terms?: Readonly<Record<string, TermView>>;
  /** Sources that the page cites, by id. */
  readonly sources?: Readonly<Record<string, SourceView>>;
}

/** A picture drawn from the data. */
export interface FigureView {
  /** What its component draws; its type is that of the component's prop. */
  readonly view: unknown;
  /** Ids of the sources that it cites and the terms that it mentions, in reading order. */
  readonly cites: readonly string[];
  readonly terms: readonly string[];
}

/** What a tooltip shows; `terms.json` holds all of them, by id. */
export interface TermView {
  readonly name: string;
  readonly definition: string;
  readonly href: string;
}

/** One glossary entry on the glossary's own page: in `glossary.json`, a list for each letter. */
export interface GlossaryEntryView {
  readonly id: string;
  /** Id of its element on the page. */
  readonly anchor: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: readonly Inline[];
  readonly cite: readonly string[];
  readonly see: readonly {readonly anchor: string; readonly name: string}[];
  readonly definedIn?: LinkView;
  readonly usedIn: readonly LinkView[];
  /** How many pages use it beside those of `usedIn`. */
  readonly moreUses: number;
}

/** What readers find a term by. */
export type TermNames = Pick<GlossaryEntryView, 'anchor' | 'name' | 'aliases'>;

/** One reference as the style prints it, without its number; `sources.json` holds all of them, by id. */
export interface SourceView {
  readonly id: string;
  /** Address of its own page, where the site has such pages. */
  readonly page?: string;
  /** Text of the reference; `i` marks what the style sets in italics. */
  readonly text: readonly (
    string | {readonly i: string} | {readonly href: string; readonly text: string}
  )[];
  readonly links: readonly {
    readonly kind: 'doi' | 'pubmed' | 'pmc' | 'url';
    readonly href: string;
    readonly text: string;
  }[];
}

/** `bibliography.json`: every source, by first author, with the pages that cite it. */
export interface BibliographyView {
  readonly data?: readonly DataLinkView[];
  readonly sources: readonly (SourceView & {
    readonly citedIn: readonly LinkView[];
  })[];
}
