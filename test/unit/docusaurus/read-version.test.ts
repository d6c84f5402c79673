import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {createRawReader} from '#plugin/docusaurus/raw-files.js';
import {readVersionInput} from '#plugin/docusaurus/read-version.js';

it('names the data files that nobody reads', async () => {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'site-'));
  const folder = path.join(siteDir, 'docs');
  await mkdir(path.join(folder, '_data'), {recursive: true});
  for (const name of ['schema.yml', 'glossary.yaml', 'references.bib', 'reference.yml', 'a.txt']) {
    await writeFile(path.join(folder, '_data', name), 'x');
  }
  const {dataset} = await readVersionInput(
    {name: 'current', folder, folders: [folder], documents: []},
    {siteDir} as never,
    {extraKeys: []} as never,
    {} as never,
    createRawReader(siteDir, false),
  );
  expect(dataset.unread).toEqual(['docs/_data/glossary.yaml', 'docs/_data/reference.yml']);
});
