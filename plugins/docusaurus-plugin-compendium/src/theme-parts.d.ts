/** The parts of pages that browsers keep as they come, as `@theme/StaticParts`. */

declare module '@theme/StaticParts' {
  import type {ComponentType} from 'react';
  import type {Props as BackLinksProps} from '@theme/BackLinks';
  import type {Props as FactBoxProps} from '@theme/FactBox';
  import type {Props as GlossaryEntryProps} from '@theme/GlossaryEntry';
  import type {Props as ReferencesProps} from '@theme/References';

  /** A part whose data are a JSON file of their own. */
  export interface SourceProps {
    /** Where pages are made, the text of the file; in browsers, its address. */
    readonly source: string;
  }
  export interface LetterProps extends SourceProps, Pick<GlossaryEntryProps, 'cites'> {
    /** Which of the letters of the glossary, from 0. */
    readonly letter: number;
  }
  export interface Parts {
    readonly FactBox: ComponentType<FactBoxProps>;
    readonly BackLinks: ComponentType<BackLinksProps>;
    readonly References: ComponentType<ReferencesProps>;
    readonly Bibliography: ComponentType<SourceProps>;
    readonly GlossaryEntries: ComponentType<LetterProps>;
  }
  const StaticParts: Parts;
  export default StaticParts;
}
