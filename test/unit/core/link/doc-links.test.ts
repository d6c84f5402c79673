import {resolveDocLink} from '#plugin/core/link/doc-links.js';
import {expect, it} from 'vitest';
import {versionInput} from '../../setup/version.js';

const documents = versionInput({
  docs: {'birds/robin.md': '', 'birds/blue tit.md': '', 'habitats/wood.mdx': '', 'intro.md': ''},
}).documents;
const byPath = new Map(documents.map((doc) => [doc.path, doc]));
const byPermalink = new Map(documents.map((doc) => [doc.permalink, doc]));
const [robin] = documents;

it.each([
  ['../habitats/wood.mdx', 'habitats/wood'],
  ['../habitats/wood.mdx#trees', 'habitats/wood'],
  ['./blue%20tit.md', 'birds/blue tit'],
  ['blue%20tit.md?x=1', 'birds/blue tit'],
  ['/intro.md', 'intro'],
  ['../intro.md', 'intro'],
  ['/docs/intro', 'intro'],
  ['/docs/intro/', 'intro'],
  ['../intro', 'intro'],
  ['#here', undefined],
  ['https://example.org/docs/intro', undefined],
  ['mailto:a@example.org', undefined],
  ['//example.org/docs/intro', undefined],
  ['missing.md', undefined],
  ['%E0%A4%A.md', undefined],
])('leads %s to %s', (url, id) => {
  expect(robin && resolveDocLink(url, robin, byPath, byPermalink)?.id).toBe(id);
});
