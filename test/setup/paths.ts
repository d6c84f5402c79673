import path from 'node:path';

/** The repository. Tests are always started from its folder or below it. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Fixtures: sites that one could open. */
export const fixturesDir = path.join(root, 'test/fixtures');

/** Where tests write; never committed. */
export const tmpDir = path.join(root, 'test/.tmp');
