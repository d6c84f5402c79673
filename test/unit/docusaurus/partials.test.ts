import {expect, it} from 'vitest';
import {readPartials} from '#plugin/docusaurus/partials.js';
import {createRawReader} from '#plugin/docusaurus/raw-files.js';
import {temporaryFolder} from '../setup/folder.js';

it('finds what Docusaurus takes for no page, but not the dataset', async () => {
  const siteDir = temporaryFolder({
    'docs/_note.mdx': 'x',
    'docs/_parts/deep/inner.md': 'x',
    'docs/birds/_part.md': 'x',
    'docs/birds/robin.md': 'x',
    'docs/_data/readme.md': 'x',
    'docs/_script.js': 'x',
    'docs/_folder.md/note.txt': 'x',
    'i18n/_nota.mdx': 'x',
  });
  const folders = [`${siteDir}/i18n`, `${siteDir}/docs`, `${siteDir}/none`];
  const read = createRawReader(siteDir, false);
  const partials = await readPartials(folders, 'detect', read);
  expect(partials.map(({raw, mdx}) => [raw.file, mdx])).toEqual([
    ['i18n/_nota.mdx', true],
    ['docs/_note.mdx', true],
    ['docs/_parts/deep/inner.md', false],
    ['docs/birds/_part.md', false],
  ]);
});
