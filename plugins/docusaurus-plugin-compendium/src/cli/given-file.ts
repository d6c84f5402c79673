import path from 'node:path';
import type {RawReader} from '../docusaurus/raw-files.js';
import type {HostVersion} from '../docusaurus/versions.js';

/** A document whose text comes from standard input rather than from disk. */
export interface GivenFile {
  /** Absolute path that it has, or would have. */
  readonly file: string;
  /** The same relative to the site, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the given file from memory and all others from disk. */
export function readerOf(read: RawReader, given: GivenFile | undefined): RawReader {
  return async (file) =>
    file === given?.file ? {file: given.name, bytes: given.bytes} : read(file);
}

/** The version with the given document in it, also when there is no such file yet. */
export function withGivenFile(version: HostVersion, given: GivenFile | undefined): HostVersion {
  const below = given && path.relative(version.folder, given.file);
  if (
    below === undefined ||
    below.startsWith('..') ||
    !/^(?!.*(?:^|[\\/])_).*\.mdx?$/u.test(below) ||
    version.documents.some(({file}) => file === given?.file)
  ) {
    return version;
  }
  const name = below.split(path.sep).join('/');
  const id = name.replace(/\.mdx?$/u, '');
  const doc = {
    ...version.documents[0]?.doc,
    id,
    title: path.posix.basename(id),
    permalink: `${version.path}/${id}`.replace(/\/{2,}/gu, '/'),
    unlisted: false,
    frontMatter: {},
  } as HostVersion['documents'][number]['doc'];
  const document = {doc, draft: false, file: given?.file ?? '', path: name};
  return {...version, documents: [...version.documents, document]};
}
