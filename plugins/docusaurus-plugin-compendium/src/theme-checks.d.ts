/** The components that show what needs checking, as `@theme/<Component>`. */

declare module '@theme/NeedsChecking' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly figure: import('./core/derive/needs-checking-model.js').NeedsCheckingView;
  }
  export default function NeedsChecking(props: Props): ReactNode;
}

declare module '@theme/NeedsChecking/Sources' {
  import type {ReactNode} from 'react';

  type View = import('./core/derive/needs-checking-model.js').NeedsCheckingView;
  type Source = View['unidentified'][number] & Partial<View['marked'][number]>;

  export interface Props {
    readonly caption: string;
    /** What stands there when there are none. */
    readonly none: string;
    readonly sources: readonly Source[];
  }
  export default function NeedsCheckingSources(props: Props): ReactNode;
}

declare module '@theme/NeedsChecking/Table' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly caption: string;
    /** Their headers, each another one. */
    readonly columns: readonly string[];
    /** The rows of its body. */
    readonly children: ReactNode;
  }
  export default function NeedsCheckingTable(props: Props): ReactNode;
}
