import {expect, it} from 'vitest';
import {pages, textOf} from './setup/compendium.js';
import {headingsOf, leadOf, type FoundHeading} from './setup/prose.js';

/** Paths of the pages whose headings are wrong, each with the heading. */
function wrongHeadings(
  isWrong: (heading: FoundHeading, index: number, all: readonly FoundHeading[]) => boolean,
): readonly string[] {
  return pages.flatMap(({path, page}) =>
    headingsOf(page)
      .filter(isWrong)
      .map(({text}) => `${path}: ${text}`),
  );
}

it('no heading is empty', () => {
  expect(wrongHeadings(({text}) => text === '')).toEqual([]);
});

it('no heading stands over nothing', () => {
  expect(wrongHeadings(({bare}) => bare)).toEqual([]);
});

it('no heading comes twice on a page', () => {
  const twice = wrongHeadings(({text}, index, all) =>
    all.slice(0, index).some((other) => other.text.toLowerCase() === text.toLowerCase()),
  );
  expect(twice).toEqual([]);
});

it('no heading skips a level, and none is of the level of the title', () => {
  const skips = wrongHeadings(
    ({depth}, index, all) => index > 0 && (depth === 1 || depth > (all[index - 1]?.depth ?? 0) + 1),
  );
  expect(skips).toEqual([]);
});

it('every page begins with a lead', () => {
  expect(pages.filter(({page}) => leadOf(page).length === 0).map(({path}) => path)).toEqual([]);
});

it('nothing is left to be done', () => {
  const files = [
    ...pages.map(({path}) => path),
    ...['schema', 'glossary', 'references'].map((name) => `_data/${name}.yml`),
  ];
  const open = files.filter((file) => /\b(?:STUB|TODO|TBD|FIXME)\b/u.test(textOf(file)));
  expect(open).toEqual([]);
});

it('every condition has a table of its own techniques', () => {
  const without = pages.filter(({page: {entry, components}}) => {
    const tables = components.filter(({name}) => name === 'ComparisonTable');
    return (
      entry?.collection === 'condition' &&
      !tables.some(({props}) => isOfTechniques(props, entry.id))
    );
  });
  expect(without.map(({path}) => path)).toEqual([]);
});

function isOfTechniques(props: Readonly<Record<string, unknown>>, condition: string): boolean {
  const {indications} = (props['where'] ?? {}) as {indications?: string | readonly string[]};
  return props['of'] === 'technique' && [indications].flat().includes(condition);
}
