/** The components that the site would have without the plugin. */
declare module '@compendium-inner/*' {
  import type {ComponentType} from 'react';

  const Page: ComponentType<object>;
  export default Page;
}
