import {describe, expect, it} from 'vitest';
import {root} from '../setup/paths';
import {readPage, textOf} from '../setup/site';
import {tablesOf} from '../setup/table';

const first = 'docs/1.0/';
const latest = 'docs/';
const current = 'docs/next/';

/** Names of the techniques in the first table of a version whose caption fits. */
async function techniques(version: string, caption = /./u): Promise<readonly string[]> {
  const tables = tablesOf(await readPage(root, `${version}techniques`));
  return Object.keys(tables.find((table) => caption.test(table.caption))?.rows ?? {});
}

const hasName = (names: readonly string[], title: string): boolean =>
  names.some((name) => name.includes(title));

describe.each([
  {name: '2.0', after: latest},
  {name: 'the current one', after: current},
])('version 1.0 and $name', ({after: later}) => {
  it('compare their own techniques', async () => {
    const before = await techniques(first);
    const after = await techniques(later);
    expect(before).toHaveLength(5);
    expect(after).toHaveLength(15);
    for (const title of ['Pulsed radiofrequency', 'Glycerol', 'Focused ultrasound']) {
      expect(hasName(before, title), title).toBe(false);
      expect(hasName(after, title), title).toBe(true);
    }
  });

  it('tell surgical neurolysis as one technique, and as two', async () => {
    const surgical = (names: readonly string[]) =>
      names.filter((name) => /surgical neurolysis/iu.test(name));
    expect(surgical(await techniques(first))).toHaveLength(1);
    expect(surgical(await techniques(later))).toHaveLength(2);
  });

  it('set treatments apart that are only compared with neurolysis, if they have any', async () => {
    const compared = await techniques(later, /^Comparators/u);
    expect(await techniques(first, /^Comparators/u)).toEqual([]);
    expect(compared).toHaveLength(4);
    for (const title of ['Botulinum toxin', 'Neurectomy', 'decompression', 'transfer']) {
      expect(hasName(compared, title), title).toBe(true);
      expect(hasName(await techniques(later), title), title).toBe(false);
    }
  });

  it('show their own facts, also in a field that only one of them has', async () => {
    const before = textOf(await readPage(root, `${first}techniques/alcohol`), 'article');
    const after = textOf(await readPage(root, `${later}techniques/alcohol`), 'article');
    expect(after).toContain('15–50 mL');
    expect(before).not.toContain('15–50 mL');
  });

  it('explain their own terms', async () => {
    const before = await readPage(root, `${first}glossary`);
    const after = await readPage(root, `${later}glossary`);
    for (const term of ['pulsed-radiofrequency', 'dorsal-root-ganglion', 'baricity']) {
      expect(before(`[id="term:${term}"]`), term).toHaveLength(0);
      expect(after(`[id="term:${term}"]`), term).toHaveLength(1);
    }
  });

  it('list their own sources', async () => {
    const before = textOf(await readPage(root, `${first}bibliography`), 'article');
    const after = textOf(await readPage(root, `${later}bibliography`), 'article');
    expect(after.length).toBeGreaterThan(before.length);
  });
});

describe.each([first, latest, current])('each page of %s', (version) => {
  it.each([
    'guides/what-is-neurolysis',
    'techniques/alcohol',
    'conditions/spasticity',
    'procedures/celiac-plexus-neurolysis',
    'glossary',
  ])('%s says what it is, and that no clinician has reviewed it', async (name) => {
    const text = textOf(await readPage(root, version + name), 'article');
    expect(text).toMatch(/general information/iu);
    expect(text).toMatch(/no clinician has reviewed/iu);
    expect(text).toMatch(/checked.*20\d\d/iu);
  });
});
