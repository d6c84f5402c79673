/** Folder of a version's index, below the version's path. */
export const INDEX_FOLDER = 'search-index';

/** Names its files, with a hash of each. */
export const LIST_FILE = 'files.json';
