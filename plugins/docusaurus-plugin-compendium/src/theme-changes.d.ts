/** The components that show what changed between two versions, as `@theme/<Component>`. */

declare module '@theme/Changes' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly changes: import('./core/diff/changes-model.js').ChangesView;
  }
  export default function Changes(props: Props): ReactNode;
}

declare module '@theme/Changes/Section' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly section: import('./core/diff/changes-model.js').ChangesSectionView;
  }
  export default function ChangesSection(props: Props): ReactNode;
}

declare module '@theme/Changes/Item' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly item: import('./core/diff/changes-model.js').ChangedItemView;
  }
  export default function ChangesItem(props: Props): ReactNode;
}

declare module '@theme/Changes/Statement' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly change: import('./core/diff/changes-model.js').StatementChangeView;
  }
  export default function ChangesStatement(props: Props): ReactNode;
}
