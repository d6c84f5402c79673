import fs from 'node:fs';

interface CacheEntry {
  readonly stamp: string;
  readonly data: unknown;
}

const cache = new Map<string, CacheEntry>();

/** Reads a generated file; one that did not change is read once. `undefined` when there is none. */
export function readJson<Data>(file: string): Data | undefined {
  const stat = fs.statSync(file, {throwIfNoEntry: false});
  if (!stat) {
    return undefined;
  }
  const stamp = `${stat.mtimeMs} ${stat.size}`;
  const known = cache.get(file);
  if (known?.stamp === stamp) {
    return known.data as Data;
  }
  const data: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  cache.set(file, {stamp, data});
  return data as Data;
}
