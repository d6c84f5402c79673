import {expect, it} from 'vitest';
import sidebars from '../../sidebars.js';
import {compendium} from './setup/compendium.js';

/** Sidebar items as this site writes them; others would not be found, and so fail. */
interface Category {
  readonly link?: {readonly id?: string};
  readonly items: readonly (string | Category)[];
}

const ids = compendium.pages.map(({doc}) => doc.id);
const inSidebar = listed(sidebars['docs'] as Category['items']);

function listed(items: Category['items']): readonly string[] {
  return items.flatMap((item) =>
    typeof item === 'string'
      ? [item]
      : [...(item.link?.id === undefined ? [] : [item.link.id]), ...listed(item.items)],
  );
}

/** Documents that a page leads to in its prose or by a field; the sidebar and tables do not count. */
function targetsOf(id: string): readonly string[] {
  const page = compendium.pages.find(({doc}) => doc.id === id);
  const linked = ids.filter((target) =>
    compendium.mentionedIn.get(target)?.some((doc) => doc.id === id),
  );
  const {fields} =
    compendium.schema.collections.find(({name}) => name === page?.entry?.collection) ?? {};
  const referred = (fields ?? []).flatMap(({name, to = ''}) =>
    (page?.entry?.fields[name] ?? []).flatMap(({value}) =>
      value.kind === 'reference' ? [compendium.entry(to, value.id)?.doc.id ?? ''] : [],
    ),
  );
  return [...linked, ...referred, ...comparisonsOn(page)];
}

/** A page on which readers choose what to compare lists those whose entries the author chose. */
function comparisonsOn(page: (typeof compendium.pages)[number] | undefined): readonly string[] {
  return (page?.components ?? [])
    .filter(({name, props}) => name === 'Compare' && props['entries'] === undefined)
    .flatMap(({props}) => compendium.comparePages.fixed.get(props['of'] as string) ?? [])
    .map(({id}) => id);
}

it('every document stands in the sidebar, once', () => {
  expect([...inSidebar].sort()).toEqual([...ids].sort());
});

it('every document is reached from the front page without the sidebar', () => {
  const reached = new Set(['index']);
  for (const id of reached) {
    targetsOf(id).forEach((target) => reached.add(target));
  }
  expect(ids.filter((id) => !reached.has(id))).toEqual([]);
});
