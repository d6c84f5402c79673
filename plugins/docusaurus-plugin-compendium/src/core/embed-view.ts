import type {TableProps, TableView} from './derive/table-model.js';
import type {SourceView, TermView} from './views.js';

/**
 * `embeds/<name>.json`: a table of the latest version for a page outside the docs, with all that it
 * needs: `<ComparisonTable {...table} />` and, somewhere on the same page, `<References items={references} />`.
 */
export interface EmbedView {
  readonly table: TableProps & {
    /** That of the option, for the address of the page when readers rearrange the table. */
    readonly name: string;
    readonly table: TableView;
    readonly terms: Readonly<Record<string, TermView>>;
    /** Number of each source in `references`. */
    readonly cites: Readonly<Record<string, number>>;
    /** Id of the place where each source is cited first. */
    readonly anchors: Readonly<Record<string, string>>;
  };
  readonly references: readonly {
    readonly n: number;
    readonly source: SourceView;
    readonly anchors: readonly string[];
  }[];
}
