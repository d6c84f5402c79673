import type {LinkedVersion, OutputFile} from '../stages.js';
import type {EmbedView} from '../embed-view.js';
import type {SharedViews} from './shared.js';
import {jsonFile} from './json-file.js';
import {selectTable, tableFields, type TableProps} from './table.js';

/** `embeds/<name>.json`: each table that pages outside the docs show, with its sources. */
export function embedFiles({input}: LinkedVersion, shared: SharedViews): readonly OutputFile[] {
  return Object.entries(input.embeds?.tables ?? {}).flatMap(([name, props]) => {
    const embed = embedView(name, props, shared, input.locale);
    return embed ? [{...jsonFile(`embeds/${name}.json`, embed), unversioned: true as const}] : [];
  });
}

/** `undefined` when there is no such collection; that has been told. */
function embedView(
  name: string,
  props: TableProps,
  {tables, terms, sources}: SharedViews,
  locale: string,
): EmbedView | undefined {
  const collection = tables.collections.get(props.of);
  if (!collection) {
    return undefined;
  }
  const columns = tableFields(props, collection.fields).flatMap(
    (name) => tables.columns.get(`${props.of}/${name}`) ?? [],
  );
  const {cites, terms: mentioned, ...table} = selectTable(props, {collection, columns}, locale);
  const references = cites
    .flatMap((id) => sources.get(id) ?? [])
    .map((source, index) => ({n: index + 1, source, anchors: [`cite-${source.id}-1`]}));
  const byId = <Value>(value: (reference: (typeof references)[number]) => Value) =>
    Object.fromEntries(references.map((reference) => [reference.source.id, value(reference)]));
  return {
    table: {
      ...props,
      name,
      table,
      // Without a page that shows the glossary, a term has no address.
      terms: Object.fromEntries(
        mentioned.flatMap((id) => {
          const term = terms.get(id);
          return term && term.href !== '' ? [[id, term]] : [];
        }),
      ),
      cites: byId(({n}) => n),
      anchors: byId(({anchors: [anchor = '']}) => anchor),
    },
    references,
  };
}
