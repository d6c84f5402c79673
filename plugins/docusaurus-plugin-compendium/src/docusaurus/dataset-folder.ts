/** Folder of the dataset's files in each version's docs folder; underscored, so that it holds no pages. */
export const DATASET_FOLDER = '_data';
