/** What a table needs once a reader arranges it: loaded then, and not with the page. */
export {arrange, type Arranged} from './arrange.js';
export {tableCsv} from './csv.js';
export {activeFilters, decode, encode, INITIAL} from './state.js';
