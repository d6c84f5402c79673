/** The components of pages that no document makes, as `@theme/<Component>`. */

declare module '@theme/DataPage' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly title: string;
    readonly description: string;
    /** Below the path of the version. */
    readonly path: string;
    readonly version: import('./core/views-pages.js').PageVersionView;
    /** Pages above it, the nearest last. */
    readonly up: readonly import('./core/views.js').LinkView[];
    /** What it is about, in the vocabulary of schema.org. */
    readonly subject?: unknown;
    readonly children: ReactNode;
  }
  export default function DataPage(props: Props): ReactNode;

  /** What Docusaurus gives to the component of a route. */
  export interface RouteProps<Data> {
    readonly data: Data;
    readonly version: Props['version'];
  }
}

declare module '@theme-init/NavbarItem/DocsVersionDropdownNavbarItem' {
  import type {ReactNode} from 'react';

  /** Takes the props of the classic theme's, whose types a site may have or not. */
  export default function DocsVersionDropdownNavbarItem(props: object): ReactNode;
}

declare module '@theme/SourcePage' {
  import type {ReactNode} from 'react';
  import type {RouteProps} from '@theme/DataPage';

  export type Props = RouteProps<import('./core/views-pages.js').SourcePagesView>;
  export default function SourcePage(props: Props): ReactNode;
}

declare module '@theme/OptionPage' {
  import type {ReactNode} from 'react';
  import type {RouteProps} from '@theme/DataPage';

  export type Props = RouteProps<import('./core/views-pages.js').OptionFieldView>;
  export default function OptionPage(props: Props): ReactNode;
}

declare module '@theme/OptionIndex' {
  import type {ReactNode} from 'react';
  import type {RouteProps} from '@theme/DataPage';

  export type Props = RouteProps<import('./core/views-pages.js').OptionsView>;
  export default function OptionIndex(props: Props): ReactNode;
}

declare module '@theme/SourceLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly source: import('./core/views.js').SourceView;
  }
  export default function SourceLink(props: Props): ReactNode;
}
