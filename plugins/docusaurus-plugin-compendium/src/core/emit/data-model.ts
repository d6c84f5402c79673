/** The data files as types; `data-schema.ts` says the same as JSON Schema. */
import type {SourceView} from '../views.js';

/** What every data file begins with. */
export interface DataHead {
  /** Address of the JSON Schema of all data files of the version. */
  readonly $schema: string;
  readonly kind: 'version' | 'collection' | 'entry' | 'glossary' | 'bibliography';
  readonly site: string;
  readonly version: string;
  readonly locale: string;
  /** Address of this file. */
  readonly url: string;
}

/** What the statement's value is read as; a record has one of these for each of its sub-fields. */
export type DataValue =
  | string
  | number
  | boolean
  | DataMeasure
  | DataReference
  | {readonly [subField: string]: DataValue | {readonly state: 'unknown' | 'not-applicable'}};

/** An interval in the field's unit; null is an open end. */
export interface DataMeasure {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  /** True when the bound itself is left out, as in `>95 %`. */
  readonly exclusive: boolean;
}

export interface DataReference {
  readonly id: string;
  readonly title: string;
  /** Absent for what is not published. */
  readonly url?: string;
}

export interface DataStatement {
  readonly state: 'known' | 'unknown' | 'not-applicable';
  /** As readers see it; empty when the state is not `known`. */
  readonly text: string;
  readonly value?: DataValue;
  readonly note?: string;
  readonly certainty?: {readonly level: string; readonly label: string; readonly reason?: string};
  /** Ids of sources, which the same file holds. */
  readonly cite?: readonly string[];
}

export interface DataEntry {
  readonly id: string;
  readonly collection: string;
  readonly title: string;
  readonly url: string;
  /** Address of the entry's own data file. */
  readonly data: string;
  /** Only fields with at least one statement, in the schema's order. */
  readonly fields: Readonly<Record<string, readonly DataStatement[]>>;
}

export interface DataField {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly many: boolean;
  readonly required: boolean;
  readonly description?: string;
  readonly group?: string;
  readonly unit?: string;
  readonly to?: string;
  readonly options?: readonly {
    readonly id: string;
    readonly label: string;
    readonly definition?: string;
  }[];
  readonly fields?: readonly DataField[];
}

export interface DataCollection {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly groups: readonly {readonly id: string; readonly label: string}[];
  readonly fields: readonly DataField[];
  /** Addresses of its files. */
  readonly json: string;
  readonly csv: string;
  readonly statements: string;
}

export interface DataSource {
  readonly id: string;
  /** As the citation style prints it. */
  readonly text: string;
  readonly links: SourceView['links'];
  /** The item of CSL-JSON. */
  readonly csl: Readonly<Record<string, unknown>>;
}

export interface DataTerm {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly see: readonly string[];
  readonly cite: readonly string[];
  /** Its place in the glossary, when a page shows the glossary. */
  readonly url?: string;
}
