import type {Dataset} from '../stages.js';
import {nearest} from './nearest.js';

/** The name, without a folder, that a file of the dataset was most likely meant to have. */
export function meantFile(file: string): string | undefined {
  const [, stem = '', extension = ''] = /([^/]*)\.([^./]+)$/u.exec(file) ?? [];
  const isReferences = extension.toLowerCase() === 'bib';
  const meant = isReferences ? 'references' : nearest(stem, ['schema', 'glossary', 'references']);
  if (meant !== 'references') {
    return meant && `${meant}.yml`;
  }
  return `${meant}.${extension.toLowerCase()}`;
}

/** True when there is a schema, be it under a wrong name. */
export function hasSchema({schema, unread = []}: Dataset): boolean {
  return schema !== undefined || unread.some((file) => meantFile(file) === 'schema.yml');
}
