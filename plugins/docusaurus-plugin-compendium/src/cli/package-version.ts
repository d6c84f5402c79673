import fs from 'node:fs';

/** The version of this package. */
export function packageVersion(): string {
  const manifest = fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as {readonly version: string}).version;
}
