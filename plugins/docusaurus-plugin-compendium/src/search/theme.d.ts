/** The components of search, as `@theme/<Component>`. */

declare module '@theme/SearchDialog' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Called when the dialog has closed, however it was. */
    readonly onClose: () => void;
  }
  export default function SearchDialog(props: Props): ReactNode;
}

declare module '@theme/SearchStatus' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly version: import('./client/useReadVersion.js').ReadVersion;
    readonly search: import('./client/useSearch.js').SearchState;
  }
  export default function SearchStatus(props: Props): ReactNode;
}

declare module '@theme/SearchResult' {
  import type {MouseEvent, ReactNode} from 'react';

  export interface Props {
    readonly id: string;
    readonly result: import('./client/results.js').SearchResultView;
    readonly selected: boolean;
    readonly onClick: (event: MouseEvent, href: string) => void;
  }
  export default function SearchResult(props: Props): ReactNode;
}
