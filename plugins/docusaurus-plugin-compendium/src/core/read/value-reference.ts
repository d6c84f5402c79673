import type {ValueReader} from './value-type.js';

/**
 * The id of an entry: its doc id below the collection's folder. Whether it exists, and which was
 * meant by a file or path, is checked once all documents are read.
 */
export const readReferenceValue: ValueReader = ({text}) => ({kind: 'reference', id: text});
