/** Copies what tsc leaves behind: style sheets, Typst files, plain CommonJS and module declarations. */
import {cp} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {statSync} from 'node:fs';

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));
const ASSET = /\.(?:css|cjs|typ|d\.c?ts)$/u;

await cp(folder('./src'), folder('./lib'), {
  recursive: true,
  filter: (file) => statSync(file).isDirectory() || ASSET.test(file),
});
