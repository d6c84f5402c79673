/** The components of the theme, as `@theme/<Component>`: names, props, and what the props mean. */
// Imports would make this file a module, whose declarations are no ambient ones.
/// <reference path="./theme-figures.d.ts" />
/// <reference path="./theme-parts.d.ts" />
/// <reference path="./theme-compare.d.ts" />
/// <reference path="./theme-schema.d.ts" />
/// <reference path="./theme-changes.d.ts" />
/// <reference path="./theme-checks.d.ts" />
/// <reference path="./theme-tables.d.ts" />
/// <reference path="./theme-pages.d.ts" />

declare module '@theme/TermLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly data: import('./core/views.js').TermView;
    readonly children: ReactNode;
  }
  export default function TermLink(props: Props): ReactNode;
}

declare module '@theme/TermPopup' {
  import type {ReactNode} from 'react';

  export type Props = import('./client/usePopups.js').PopupProps & {
    readonly id: string;
    readonly data: import('./core/views.js').TermView;
    readonly lang?: string | undefined;
  };
  export default function TermPopup(props: Props): ReactNode;
}

declare module '@theme/TermPopups' {
  import type {ReactNode} from 'react';

  export interface Props {
    /**
     * In browsers the address of a JSON file with the terms that the page links to, by id, and perhaps
     * others. None where links have their definitions with them.
     */
    readonly source?: string;
    /** Language of the reader, where it is not that of the page. */
    readonly lang?: string;
  }
  export default function TermPopups(props: Props): ReactNode;
}

declare module '@generated/docusaurus-plugin-compendium-books' {
  /** Addresses of the volumes, by the id of the docs plugin and the name of the version. */
  const books: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  export default books;
}

declare module '@theme/BookLink' {
  import type {ReactNode} from 'react';

  export default function BookLink(): ReactNode;
}

declare module '@theme/Citation' {
  import type {ReactNode} from 'react';

  export interface CitationItem {
    /** Id of the source. */
    readonly id: string;
    /** Its number on the page. */
    readonly n: number;
    readonly locator?: string;
    /** Id of this mention, for the reference list to link back to. */
    readonly anchor?: string;
  }
  export interface Props {
    readonly items: readonly CitationItem[];
    /** Language of the reader, where it is not that of the page. */
    readonly lang?: string;
  }
  export default function Citation(props: Props): ReactNode;
}

declare module '@theme/References' {
  import type {ReactNode} from 'react';

  export interface ReferenceItem {
    readonly n: number;
    readonly source: import('./core/views.js').SourceView;
    /** Ids of the mentions on the page. */
    readonly anchors: readonly string[];
  }
  export interface Props {
    readonly items: readonly ReferenceItem[];
  }
  export default function References(props: Props): ReactNode;
}

declare module '@theme/SourceText' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly source: import('./core/views.js').SourceView;
  }
  export default function SourceText(props: Props): ReactNode;
}

declare module '@theme/Statements' {
  import type {ReactNode} from 'react';

  /** What the page knows of terms and sources. */
  export interface Mentions {
    /** Terms to link; others stay plain text. */
    readonly terms: Readonly<Record<string, import('./core/views.js').TermView>>;
    /** Numbers of the page's sources; others are not shown. */
    readonly cites: Readonly<Record<string, number>>;
    /** Id of the place where a statement cites a source, when a reference list links back to it. */
    readonly anchor?: import('./client/cite-anchors.js').AnchorOf;
  }
  export interface Props {
    /** None: the field is absent. */
    readonly statements: readonly import('./core/views.js').StatementView[];
    readonly mentions: Mentions;
  }
  export default function Statements(props: Props): ReactNode;
}

declare module '@theme/Statements/Sources' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props {
    readonly statement: import('./core/views.js').StatementView;
    readonly mentions: Pick<Mentions, 'cites' | 'anchor'>;
  }
  export default function StatementSources(props: Props): ReactNode;
}

declare module '@theme/Statements/Parts' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props extends Pick<Mentions, 'terms'> {
    /** Sub-fields of one record, in order. */
    readonly parts: readonly import('./core/views.js').PartView[];
  }
  export default function StatementParts(props: Props): ReactNode;
}

declare module '@theme/RecordTable' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props {
    /** A field of type record. */
    readonly field: import('./core/views.js').FactFieldView;
    readonly statements: readonly import('./core/views.js').StatementView[];
    readonly mentions: Mentions;
  }
  export default function RecordTable(props: Props): ReactNode;
}

declare module '@theme/GlossaryFilter' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The terms of the page, a list for each heading. */
    readonly letters: readonly (readonly import('./core/views.js').TermNames[])[];
  }
  export default function GlossaryFilter(props: Props): ReactNode;
}

declare module '@theme/InlineText' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly text: readonly import('./core/views.js').Inline[];
    /** Terms to link; others stay plain text. */
    readonly terms?: Readonly<Record<string, import('./core/views.js').TermView>>;
  }
  export default function InlineText(props: Props): ReactNode;
}

declare module '@theme/StateMark' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly state: import('./core/derive/table.js').State;
  }
  export default function StateMark(props: Props): ReactNode;
}

declare module '@theme/Legend' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly legend: import('./core/derive/table.js').TableLegend;
    /** Start of the ids of described columns. */
    readonly idPrefix: string;
  }
  export default function Legend(props: Props): ReactNode;
}

declare module '@theme/DataLinks' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Data files that say the same as the page. */
    readonly links: readonly import('./core/views.js').DataLinkView[];
  }
  export default function DataLinks(props: Props): ReactNode;
}

declare module '@theme/PageHead' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly head: import('./core/views.js').HeadView;
  }
  export default function PageHead(props: Props): ReactNode;
}

declare module '@theme/FactBox' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props extends Pick<Mentions, 'terms' | 'cites'> {
    readonly facts: import('./core/views.js').FactsView;
    /** Ids for the first mention of each source, by source. */
    readonly anchors?: Readonly<Record<string, string>>;
  }
  export default function FactBox(props: Props): ReactNode;
}

declare module '@theme/BackLinks' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly links: import('./core/views.js').BackLinksView;
  }
  export default function BackLinks(props: Props): ReactNode;
}

declare module '@theme/QuietLink' {
  import type {ComponentPropsWithoutRef, ReactNode, Ref} from 'react';

  export interface Props extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
    readonly linkRef?: Ref<HTMLAnchorElement>;
    /** Path with base URL and locale, `#place` on the page, or a whole address. */
    readonly to: string;
  }
  export default function QuietLink(props: Props): ReactNode;
}

declare module '@theme/PageList' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly label: string;
    readonly pages: readonly import('./core/views.js').LinkView[];
    /** How many pages there are beside these. */
    readonly more?: number;
  }
  export default function PageList(props: Props): ReactNode;
}

declare module '@theme/GlossaryEntry' {
  import type {ReactNode} from 'react';
  import type {Mentions} from '@theme/Statements';

  export interface Props extends Partial<Pick<Mentions, 'terms' | 'cites'>> {
    readonly entry: import('./core/views.js').GlossaryEntryView;
  }
  export default function GlossaryEntry(props: Props): ReactNode;
}

declare module '@theme/GlossaryEntries' {
  import type {ReactNode} from 'react';
  import type {Props as EntryProps} from '@theme/GlossaryEntry';

  export interface Props extends Omit<EntryProps, 'entry'> {
    readonly entries: readonly import('./core/views.js').GlossaryEntryView[];
  }
  export default function GlossaryEntries(props: Props): ReactNode;
}

declare module '@theme/Bibliography' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly bibliography: import('./core/views.js').BibliographyView;
  }
  export default function Bibliography(props: Props): ReactNode;
}

/** `embeds/<name>.json`: what the option `embeds` makes for pages outside the docs. */
declare module '@generated/docusaurus-plugin-compendium/*.json' {
  const embed: import('./core/embed-view.js').EmbedView;
  export default embed;
}
