/** The named states that a docs version passes through, in order. `pipeline.ts` runs them. */
import type {TableProps} from './derive/table-model.js';
import type {Matcher, TermPattern} from './link/matcher.js';
import type {Prose} from './link/prose.js';
import type {DocumentInfo, Entry, Page, RawFile, Schema, Source, Term} from './model.js';
import type {Snapshot} from './diff/snapshot-model.js';
import type {ComponentUse} from './read/components.js';
import type {Freshness} from './stale/stale-model.js';

/** 1. What the host hands over: one docs version in one locale. */
export interface VersionInput {
  /** Docusaurus's name of the version: `current`, `1.0`. */
  readonly name: string;
  /** BCP 47 tag: governs plurals, sorting and dates. */
  readonly locale: string;
  /** BCP 47 tag of the site's default locale, where this is another: the language of what is not translated. */
  readonly original?: string;
  readonly documents: readonly DocumentInfo[];
  readonly dataset: Dataset;
  /** Markdown that is no page, but may be imported by pages. */
  readonly partials?: readonly PartialFile[];
  /** Names of the version's sidebars; absent when they cannot be known. */
  readonly sidebars?: readonly string[];
  /** Front matter keys that are neither fields nor Docusaurus's, yet allowed. */
  readonly extraKeys: readonly string[];
  readonly strings: UiStrings;
  /** The build makes a printable book of the version. */
  readonly book?: boolean;
  /** Changes when the code of the Markdown stage does, so that no cache outlives it. */
  readonly codeHash: string;
  /** What pages outside the docs show of this version. */
  readonly embeds?: Embeds;
  /** Names of all versions of these docs, newest first. */
  readonly versionNames?: readonly string[];
  /** The data of all these versions, where a page of one compares them. */
  readonly history?: History;
  /** When pages are due for a check. */
  readonly freshness?: Freshness;
  /** Where the version is published; without it, nothing is written for machines to read. */
  readonly site?: SiteInfo;
}

/** The data of all versions of the same docs in one locale. */
export interface History {
  /** Another one for other data. */
  readonly fingerprint: string;
  /** Newest first. */
  readonly versions: readonly Snapshot[];
  readonly words: ChangesWords;
  /** The feed of changes; absent where no data are published. */
  readonly feed?: {
    /** Path of the feed, base URL included. */
    readonly href: string;
    /** Name of the version that writes it. */
    readonly owner: string;
  };
}

/** Words of what is made of changes at build time. */
export interface ChangesWords {
  readonly glossary: string;
  readonly bibliography: string;
  /** Title of the feed; `{site}` is filled in. */
  readonly feed: string;
  /** Title of an entry of the feed; `{version}` is filled in. */
  readonly entry: string;
  readonly added: string;
  readonly removed: string;
  readonly renamed: string;
  readonly changed: string;
}

/** Tables that the site's configuration asks for. */
export interface Embeds {
  /** The configuration, relative to the site's folder: what a problem names. */
  readonly file: string;
  /** By the name of their files. */
  readonly tables: Readonly<Record<string, TableProps>>;
}

/** The site and the version's place on it. */
export interface SiteInfo {
  /** `https://example.org`, without a slash at its end. */
  readonly origin: string;
  readonly title: string;
  /** Path of the version, base URL and locale included, with a slash at both ends: `/docs/next/`. */
  readonly path: string;
  /** What readers call the version: `Next`. */
  readonly versionLabel: string;
  /** Write data files, and link to them. */
  readonly data: boolean;
  /** Say what pages are in the vocabulary of schema.org. */
  readonly jsonLd?: boolean;
  /** Absolute address of the start of the site in this locale. */
  readonly home?: string;
  /** Address of the licence of texts and data. */
  readonly license?: string;
  /** Pictures of pages for social media: their folder as an absolute address, and what they look like. */
  readonly cards?: {readonly folder: string; readonly look: string};
  /** What `llms.txt` says beside the links; with it, each page has a Markdown copy. */
  readonly llms?: LlmsInfo;
  /** Pages of their own for each source and each option of a field, and links to them. */
  readonly pages?: {readonly references: boolean; readonly options: boolean};
  /** Address of a form for problems, with `{title}` and `{body}` to fill in. */
  readonly report?: string;
}

export interface LlmsInfo {
  /** Where the site begins in this locale, with a slash at both ends. */
  readonly baseUrl: string;
  /** What the site is, in a sentence. */
  readonly tagline: string;
  /** The file stands at the start of the site, and not at that of the version. */
  readonly first: boolean;
  /** Those of other versions. */
  readonly others: readonly {readonly label: string; readonly url: string}[];
  readonly words: Readonly<
    Record<'about' | 'all' | 'data' | 'license' | 'pages' | 'version', string>
  >;
}

export interface PartialFile {
  readonly raw: RawFile;
  /** Parsed as MDX rather than CommonMark. */
  readonly mdx: boolean;
}

/** The dataset's own files. */
export interface Dataset {
  readonly schema?: RawFile;
  readonly glossary?: RawFile;
  readonly references: readonly RawFile[];
  /** When the version was released. */
  readonly release?: RawFile;
  /** Data files beside them that nobody reads, by their names relative to the site. */
  readonly unread?: readonly string[];
  /** Translated texts laid over the dataset of the default locale. */
  readonly localizedSchema?: RawFile;
  readonly localizedGlossary?: RawFile;
}

/** Words that are written into pages at build time. */
export interface UiStrings {
  readonly references: string;
  readonly backLinks: string;
  readonly yes: string;
  readonly no: string;
}

/** A page with what its prose holds. */
export interface ReadPage extends Page {
  readonly prose: Prose;
  /** Uses of the plugin's components with the props that the author wrote. */
  readonly components: readonly ComponentUse[];
}

/** 2. After reading: values with types and places. */
export interface Version {
  readonly input: VersionInput;
  readonly schema: Schema;
  readonly pages: readonly ReadPage[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
  /** Day of the release, `2026-11-23`, when a file says so. */
  readonly released?: string;
  /** True when a file of references could not be read: no source can be called missing. */
  readonly sourcesIncomplete?: boolean;
  /** The same of the glossary and terms. */
  readonly termsIncomplete?: boolean;
}

/** 3. After linking: who points at whom, by document id, term id and source id. */
export interface LinkedVersion extends Version {
  readonly patterns: readonly TermPattern[];
  readonly matcher: Matcher;
  /** Entries by collection and id. */
  readonly entry: (collection: string, id: string) => Entry | undefined;
  /** The published page that shows the glossary or the bibliography. */
  readonly glossaryPage?: DocumentInfo;
  readonly bibliographyPage?: DocumentInfo;
  readonly comparePages: ComparePages;
  /** What each published page mentions and cites. */
  readonly uses: ReadonlyMap<DocumentInfo, PageUses>;
  /** Pages that mention a term, in document order. */
  readonly termUses: ReadonlyMap<string, readonly DocumentInfo[]>;
  /** Pages that cite a source, in document order. */
  readonly citedIn: ReadonlyMap<string, readonly DocumentInfo[]>;
  readonly inverses: ReadonlyMap<string, readonly InverseGroup[]>;
  /** Pages whose prose links to a document, by its id. */
  readonly mentionedIn: ReadonlyMap<string, readonly DocumentInfo[]>;
}

/** Pages that compare entries, by the name of the collection. */
export interface ComparePages {
  /** Where readers choose: the first page with `<Compare>` without `entries`. */
  readonly chosen: ReadonlyMap<string, DocumentInfo>;
  /** Those whose entries the author chose. */
  readonly fixed: ReadonlyMap<string, readonly DocumentInfo[]>;
}

/** Ids of the terms and sources of one page. */
export interface PageUses {
  readonly terms: ReadonlySet<string>;
  readonly cites: ReadonlySet<string>;
}

/** The entries that refer to one document through one field. */
export interface InverseGroup {
  readonly label: string;
  readonly from: readonly DocumentInfo[];
}

/** 4. A file for the host to write, below the folder of the version. */
export interface OutputFile {
  readonly path: string;
  /** For readers: the path is below the address of the version. */
  readonly published?: true;
  /**
   * For pages outside the docs: the path is that of the plugin's own folder, or, of a file for readers,
   * below the start of the site.
   */
  readonly unversioned?: true;
  /** Pages that show what is in the file. */
  readonly pages?: readonly GeneratedPage[];
  readonly content: string;
}

/** A page of the site that no document makes. */
export interface GeneratedPage {
  /** Below the path of the version: `sources/gray-2001`. */
  readonly path: string;
  /** Name of the component of the theme that shows it. */
  readonly component: 'SourcePage' | 'OptionPage' | 'OptionIndex';
}
