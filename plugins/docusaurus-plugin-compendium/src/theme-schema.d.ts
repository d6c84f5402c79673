/** The component that describes a collection to its authors, as `@theme/SchemaReference`. */

declare module '@theme/SchemaReference' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly figure: import('./core/derive/schema-guide.js').SchemaGuideView;
  }
  export default function SchemaReference(props: Props): ReactNode;
}
