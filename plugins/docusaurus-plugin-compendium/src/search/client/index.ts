/** Hooks that the components of search share, and that components of a site may use. */
export type {ExcerptPiece, SearchResultView} from './results.js';
export {useReadVersion, type ReadVersion} from './useReadVersion.js';
export {useSearch, type SearchState} from './useSearch.js';
