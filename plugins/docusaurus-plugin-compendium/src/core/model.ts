/**
 * The words of the design as types. Data flows one way through them:
 * RawFile → YamlNode → Schema / Entry / Term / Source → Compendium → views (see `views.ts`) → files.
 */

import type {CollectionMeaning, FieldMeaning} from './meaning.js';
export type {YamlMap, YamlNode, YamlPair, YamlScalar} from './yaml-model.js';

/** A 1-based place in a text, counted in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in a named file. `file` is relative to the site's folder. */
export interface Place extends Position {
  readonly file: string;
}

/** A file as it lies on disk. */
export interface RawFile {
  /** Path relative to the site's folder, with forward slashes: what a problem names. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What is there instead of a file that can be read, such as “a folder”; then there are no bytes. */
  readonly unreadable?: string;
}

export type FieldType =
  | 'text'
  | 'enum'
  | 'boolean'
  | 'number'
  | 'quantity'
  | 'range'
  | 'date'
  | 'url'
  | 'reference'
  | 'record';

/** An option of an enum field, or a level of certainty. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
}

export interface Group {
  readonly id: string;
  readonly label: string;
}

/** A named, typed column of a collection. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly description?: string;
  /** Id of a group of the collection. */
  readonly group?: string;
  /** A list holds several values, rather than several sources' answers. */
  readonly many: boolean;
  readonly required: boolean;
  /** enum only, in the order that sorting follows. */
  readonly options?: readonly Option[];
  /** quantity and range only: the unit for sorting and plots, such as `months`. */
  readonly unit?: string;
  /** reference only: the collection that ids belong to. */
  readonly to?: string;
  /** reference only: heading of the list that the entry referred to shows. */
  readonly inverse?: string;
  /** record only: the sub-fields, in order; each takes a single scalar. */
  readonly fields?: readonly Field[];
  readonly schemaOrg?: FieldMeaning;
}

/** A kind of document, bound to a folder of the docs. */
export interface Collection {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  /** Folder relative to the docs folder of the version, with forward slashes. */
  readonly path: string;
  /** Where the schema names the folder; absent in schemas that are no files. */
  readonly pathAt?: Place;
  readonly groups: readonly Group[];
  readonly fields: readonly Field[];
  readonly schemaOrg?: CollectionMeaning;
  /** Names of fields that the schema declares wrongly: that is told, and so are no slips that follow. */
  readonly broken?: readonly string[];
}

export interface Schema {
  readonly collections: readonly Collection[];
  /** Levels of certainty in descending order. */
  readonly certainty: readonly Option[];
}

/**
 * A number or interval with a unit. `min`/`max` are in the unit as written; a missing
 * one is open (`>95 %` has no max). `sort` is the interval in the field's unit.
 */
export interface Measure {
  /** As written, white space trimmed. */
  readonly text: string;
  readonly min?: number;
  readonly max?: number;
  /** `about`, `~`, `circa`. */
  readonly approximate: boolean;
  /** True when the bound itself is left out: `>95 %`, `<5 mm`. */
  readonly exclusive: boolean;
  /** Canonical name of the unit as written (`month`, `°C`, `mm/day`, `%`); absent for a bare number. */
  readonly unit?: string;
}

export type Value =
  | {readonly kind: 'unknown'}
  | {readonly kind: 'not-applicable'}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'enum'; readonly option: string}
  | {readonly kind: 'boolean'; readonly value: boolean}
  | {readonly kind: 'number'; readonly value: number; readonly text: string}
  | {
      readonly kind: 'measure';
      readonly measure: Measure;
      /** `[min, max]` in the field's unit; an open end is ±Infinity. */
      readonly sort: readonly [number, number];
    }
  | {readonly kind: 'date'; readonly iso: string}
  | {readonly kind: 'url'; readonly url: string}
  | {readonly kind: 'reference'; readonly id: string}
  /** Only sub-fields with a value, in the schema's order. */
  | {readonly kind: 'record'; readonly parts: readonly RecordPart[]};

/** The value of one sub-field of a record. */
export interface RecordPart {
  /** Name of the sub-field. */
  readonly name: string;
  readonly value: Value;
}

export interface Certainty {
  /** Id of a level of `Schema.certainty`. */
  readonly level: string;
  readonly reason?: string;
}

/** One value of a field, with where it comes from. */
export interface Statement {
  readonly value: Value;
  /** Ids of sources. */
  readonly cite: readonly string[];
  readonly note?: string;
  readonly certainty?: Certainty;
  readonly at: Position;
  /** Places of `cite`, in its order. */
  readonly citeAt: readonly Position[];
}

/** Switches of one page, from the `compendium` key of its front matter. */
export interface PageSettings {
  readonly termLinks: boolean;
  readonly factBox: boolean;
  readonly backLinks: boolean;
  /** In the printable book. */
  readonly book: boolean;
  /** Ids that the entry had in earlier versions. */
  readonly formerly: readonly string[];
}

/** What the host (Docusaurus) knows of a document. */
export interface DocumentInfo {
  /** Docusaurus's doc id without version: `birds/robin`. */
  readonly id: string;
  /** Path below the docs folder of the version, with extension: `birds/1-robin.md`. */
  readonly path: string;
  /** The id that the path alone makes, when that is not the path without its ending: `birds/robin`. */
  readonly pathId?: string;
  readonly title: string;
  /** Base URL and locale included. */
  readonly permalink: string;
  /** Absolute address of the page, as it is linked; only where the host publishes for machines. */
  readonly url?: string;
  /** Absolute address of the page that search engines should show for it, when that is another. */
  readonly canonical?: string;
  /** Search engines should not show it. */
  readonly noIndex?: true;
  /** What search results say of it. */
  readonly description?: string;
  /** Its author has given it a picture for social media. */
  readonly hasImage?: boolean;
  /** The day of its last change, `2024-05-01`. */
  readonly updated?: string;
  /** The document in the default locale; problems are reported here. */
  readonly raw: RawFile;
  /** The translated document, when there is one. */
  readonly localized?: RawFile;
  /** Known, but not published: references to it are no error, and nothing links to it. */
  readonly draft: boolean;
  /** Published, but nothing generated links to it. */
  readonly unlisted: boolean;
  /** Parsed as MDX rather than CommonMark. */
  readonly mdx: boolean;
}

/** One document of a collection. */
export interface Entry {
  readonly collection: string;
  /** Doc id below the collection's folder; unique in the collection. */
  readonly id: string;
  readonly doc: DocumentInfo;
  /** Only fields with at least one statement, in the schema's order. */
  readonly fields: Readonly<Record<string, readonly Statement[]>>;
  /** Fields that are written but could not be read, so that none is called missing as well. */
  readonly unreadable?: readonly string[];
}

/** Any document, entry or not, after its text was read. */
export interface Page {
  readonly doc: DocumentInfo;
  readonly settings: PageSettings;
  /** The localized text (or the only one) with the front matter blanked: lines and columns are those of the file. */
  readonly body: string;
  readonly bodyFile: string;
  readonly entry?: Entry;
  /** Day of the last check, from `last_update`: `2026-11-23`. */
  readonly checked?: string;
  /** The `id` of the front matter, when Docusaurus takes it. */
  readonly writtenId?: {readonly id: string; readonly at: Position};
  /** Documents and sidebars that the front matter names. */
  readonly named: readonly Named[];
  readonly terms: readonly Term[];
}

/** The name of a document or a sidebar under a key of Docusaurus's. */
export interface Named extends Place {
  readonly key: 'pagination_next' | 'pagination_prev' | 'displayed_sidebar';
  readonly id: string;
}

/** A glossary entry. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly cite: readonly string[];
  readonly citeAt: readonly Position[];
  /** Ids of related terms. */
  readonly see: readonly string[];
  readonly seeAt: readonly Position[];
  /** False: listed in the glossary, but not linked automatically. */
  readonly autolink: boolean;
  readonly at: Place;
  readonly aliasAt: readonly Position[];
  /** Doc id of the document whose front matter defines it. */
  readonly definedIn?: string;
}

/** A bibliography entry: an item of CSL-JSON 1.0.2, kept as it was read. */
export interface Source {
  readonly id: string;
  readonly csl: Readonly<Record<string, unknown>>;
  readonly at: Place;
}
