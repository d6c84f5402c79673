import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {root} from '../setup/paths';
import {readPage} from '../setup/site';
import {faultsOf, loadVocabulary} from '../setup/vocabulary';

type Node = Readonly<Record<string, unknown>>;

const build = path.join(root, 'build');
const vocabulary = loadVocabulary();

function nodesOf(html: string): readonly Node[] {
  const page = load(html);
  return page('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse(page(script).text()) as Node);
}

/** The node of a page about itself, and not about its place in the site. */
async function pageNode(name: string): Promise<Node> {
  const nodes = nodesOf((await readPage(root, name)).html());
  const own = nodes.filter((node) => node['@type'] !== 'BreadcrumbList');
  expect(own).toHaveLength(1);
  return own[0] ?? {};
}

it('every page of every version and locale fits the vocabulary of schema.org', async () => {
  const names = await readdir(build, {recursive: true});
  const pages = names.filter((name) => name.endsWith('.html'));
  let nodes = 0;
  for (const name of pages) {
    for (const node of nodesOf(await readFile(path.join(build, name), 'utf8'))) {
      nodes += 1;
      expect({name, context: node['@context'], faults: faultsOf(node, vocabulary)}).toEqual({
        name,
        context: 'https://schema.org',
        faults: [],
      });
    }
  }
  const documents = pages.filter((name) => !/\b(?:options|sources)\b/u.test(name));
  expect(documents.length).toBeGreaterThan(400);
  expect(nodes).toBeGreaterThan(documents.length);
});

it('no page says twice where it stands', async () => {
  const names = await readdir(path.join(build, 'docs'), {recursive: true});
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    const nodes = nodesOf(await readFile(path.join(build, 'docs', name), 'utf8'));
    const places = nodes.filter((node) => node['@type'] === 'BreadcrumbList');
    expect(places.length, name).toBeLessThanOrEqual(1);
  }
});

describe('what a page says of itself', () => {
  it('is a technique with what it treats and what may go wrong', async () => {
    const node = await pageNode('docs/next/techniques/cryoneurolysis');
    expect(node).toMatchObject({
      '@type': 'MedicalWebPage',
      inLanguage: 'en-GB',
      version: 'Next',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isPartOf: {'@type': 'WebSite', name: 'Neurolysis Compendium'},
    });
    expect(node['mainEntity']).toMatchObject({'@type': 'MedicalTherapy', name: 'Cryoneurolysis'});
    const {adverseOutcome, '@reverse': reverse} = node['mainEntity'] as Readonly<
      Record<string, readonly Node[] & Readonly<Record<string, readonly Node[]>>>
    >;
    expect(adverseOutcome?.[0]).toMatchObject({'@type': 'MedicalEntity'});
    expect(reverse?.['possibleTreatment']?.map(({name}) => name)).toContain('Phantom limb pain');
    expect(node['citation']).toContainEqual({
      '@type': 'ScholarlyArticle',
      '@id': expect.stringContaining('https://doi.org/') as string,
    });
  });

  it('is a condition with possible treatments', async () => {
    const node = await pageNode('docs/next/conditions/phantom-limb-pain');
    expect(node['mainEntity']).toMatchObject({'@type': 'MedicalCondition'});
    const {possibleTreatment} = node['mainEntity'] as Readonly<Record<string, readonly Node[]>>;
    expect(possibleTreatment?.map(({name}) => name)).toContain('Cryoneurolysis');
  });

  it('is the glossary with all of its terms', async () => {
    const node = await pageNode('docs/glossary');
    const page = await readPage(root, 'docs/glossary');
    const set = node['mainEntity'] as {readonly hasDefinedTerm: readonly Node[]};
    expect(set).toMatchObject({'@type': 'DefinedTermSet'});
    expect(set.hasDefinedTerm).toHaveLength(page('[id^="term:"]').length);
  });

  it('is the bibliography with all of its sources in full', async () => {
    const node = await pageNode('docs/bibliography');
    const page = await readPage(root, 'docs/bibliography');
    const sources = node['citation'] as readonly Node[];
    expect(sources).toHaveLength(page('[id^="source-"]').length);
    expect(sources.filter(({name}) => name === undefined)).toEqual([]);
  });

  it('is the data of its tables', async () => {
    const node = await pageNode('docs/techniques');
    expect(node['mainEntity']).toMatchObject({
      '@type': 'Dataset',
      distribution: [{encodingFormat: 'application/json'}, {encodingFormat: 'text/csv'}],
    });
  });

  it('is a source with who made it, and where it is listed', async () => {
    const page = await readPage(root, 'docs/next/sources/abdelghafar-2021-shpn-us');
    const nodes = nodesOf(page.html());
    expect(nodes.map((node) => node['@type'])).toEqual(['WebPage', 'BreadcrumbList']);
    expect(nodes[0]?.['mainEntity']).toMatchObject({
      '@type': 'ScholarlyArticle',
      datePublished: expect.stringMatching(/^2021/u) as string,
      author: expect.arrayContaining([
        expect.objectContaining({'@type': 'Person'}) as unknown,
      ]) as unknown,
    });
  });

  it('is an option as a term of its field', async () => {
    const node = await pageNode('docs/next/options/technique/reversibility/wears-off');
    expect(node['mainEntity']).toMatchObject({
      '@type': 'DefinedTerm',
      inDefinedTermSet: {'@type': 'DefinedTermSet'},
    });
  });

  it('is the site, on its start page', async () => {
    expect(await pageNode('')).toMatchObject({'@type': 'WebSite', name: 'Neurolysis Compendium'});
  });

  it('is in its own language', async () => {
    expect(await pageNode('es/docs/glossary')).toMatchObject({inLanguage: 'es'});
  });

  it('is no review that nobody has made', async () => {
    const reviewed = (
      await readFile(path.join(build, 'docs/next/data/technique.json'), 'utf8')
    ).includes('"reviewed": [');
    const node = await pageNode('docs/next/techniques/cryoneurolysis');
    expect('lastReviewed' in node).toBe(reviewed);
  });
});
