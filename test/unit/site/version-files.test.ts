import {describe, expect, it} from 'vitest';
import {scriptsFor} from '../../../src/plugins/offline/version-files';

const routes = {
  '/docs-1a2': {__comp: 'root', __context: {plugin: 'context'}},
  '/docs/1.0-3b4': {__comp: 'version', __props: 'first'},
  '/docs/1.0/birds-5c6': {__comp: 'page', content: 'old-birds'},
  '/docs/birds-7d8': {__comp: 'page', content: 'new-birds'},
  '/about-9e0': {__comp: 'about'},
};
const scripts = Object.values({
  all: ['root', 'context', 'version', 'first', 'page', 'old-birds', 'new-birds', 'about', '4103'],
})
  .flat()
  .map((name) => `${name}.0f.js`);

describe('the scripts of a version', () => {
  it.each([
    ['/docs/1.0/birds', ['root', 'context', 'version', 'first', 'page', 'old-birds', '4103']],
    ['/docs/birds', ['root', 'context', 'page', 'new-birds', '4103']],
  ])('that has the page %s are its own, those above it and the shared ones', (page, names) => {
    expect(scriptsFor(new Set([page]), routes, scripts)).toEqual(
      names.map((name) => `${name}.0f.js`),
    );
  });
});
