import {refuse, type ValueReader} from './value-type.js';

/**
 * The id of an entry: its doc id below the collection's folder. Whether it exists is checked once
 * all documents are read.
 */
export const readReferenceValue: ValueReader = (input) => {
  const {text, field} = input;
  const id = text.replace(/^\.?\//, '').replace(/\.mdx?$/i, '');
  if (id === text) {
    return {kind: 'reference', id};
  }
  return refuse(input, 'wrong-type', {
    message: `“${field.name}” takes the id of a document, not its file or path.`,
    expected: `an id${field.to === undefined ? '' : ` of the collection “${field.to}”`}`,
    suggestion: id,
  });
};
