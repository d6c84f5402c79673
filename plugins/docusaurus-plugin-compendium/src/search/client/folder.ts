/** Folder of a version's index, below the version's path. */
export const INDEX_FOLDER = 'search-index';
