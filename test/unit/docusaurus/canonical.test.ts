import {expect, it} from 'vitest';
import {withCanonical} from '#plugin/docusaurus/canonical.js';
import type {HostVersion} from '#plugin/docusaurus/versions.js';

interface Doc {
  readonly draft?: boolean;
  readonly unlisted?: boolean;
}

function version(name: string, isLast: boolean, docs: Readonly<Record<string, Doc>>): HostVersion {
  return {
    name,
    isLast,
    documents: Object.entries(docs).map(([id, {draft = false, unlisted = false}]) => ({
      doc: {id, permalink: isLast ? `/${id}` : `/${name}/${id}`, unlisted},
      draft,
    })),
  } as unknown as HostVersion;
}

/** What is said of each document of a version. */
function told({documents}: HostVersion): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    documents.map(({doc, canonical, noIndex}) => [doc.id, noIndex ? 'no index' : canonical]),
  );
}

const versions = withCanonical([
  version('next', false, {robin: {}, new: {}, hidden: {}, planned: {}}),
  version('2.0', true, {robin: {}, hidden: {unlisted: true}, planned: {draft: true}}),
  version('1.0', false, {robin: {}, dodo: {}, hidden: {unlisted: true}}),
]);

it('pages of other versions name the page of the latest, and unreleased ones without it none', () => {
  expect(versions.map(told)).toEqual([
    {robin: '/robin', new: 'no index', hidden: 'no index', planned: 'no index'},
    {robin: undefined, hidden: undefined, planned: undefined},
    {robin: '/robin', dodo: undefined, hidden: undefined},
  ]);
});

it('a site with one version has nothing to say', () => {
  const only = [version('current', true, {robin: {}})];
  expect(withCanonical(only)).toBe(only);
});
