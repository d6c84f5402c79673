import type {SwizzleConfig} from '@docusaurus/types';

/** What `docusaurus swizzle` says of each component of search. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      SearchBar: {
        actions: {eject: 'safe', wrap: 'safe'},
        description: 'The button in the navbar that opens search',
      },
      SearchDialog: {
        actions: {eject: 'unsafe', wrap: 'safe'},
        description: 'The dialog with the field and the results; loaded when search is opened',
      },
      SearchStatus: {
        actions: {eject: 'safe', wrap: 'safe'},
        description: 'Which version is searched, and how many results there are',
      },
      SearchResult: {
        actions: {eject: 'safe', wrap: 'safe'},
        description: 'One result: title, kind and excerpt',
      },
    },
  };
}
