import {tableFields, tableUses, type TableProps} from '../core/derive/table.js';
import {factUses} from '../core/derive/fact-uses.js';
import {
  componentUse,
  type ComponentName,
  type ComponentUse,
  type JsxElement,
} from '../core/read/components.js';
import type {CollectionView, ColumnView, GlossaryEntryView} from '../core/views.js';
import {attribute, list, literal, member, object} from './estree.js';
import type {PageState} from './page.js';

type Prepare = (use: ComponentUse, element: JsxElement, page: PageState) => void;

/** How each component gets its data. Adding a component is one line here. */
const PREPARE: Readonly<Record<ComponentName, Prepare>> = {
  ComparisonTable: prepareTable,
  FactBox: prepareFactBox,
  BackLinks: prepareBackLinks,
  Glossary: prepareGlossary,
  Bibliography: prepareBibliography,
};

/** Imports a component of the plugin, and its data as props. */
export function prepareComponent(name: ComponentName, element: JsxElement, page: PageState): void {
  PREPARE[name](componentUse(name, element), element, page);
}

function prepareTable({props}: ComponentUse, element: JsxElement, page: PageState): void {
  const tableProps = props as unknown as TableProps;
  const collection = page.read<CollectionView>(`collections/${tableProps.of}.json`);
  if (!collection) {
    dropElement(element);
    return;
  }
  const names = tableFields(tableProps, collection.fields);
  const files = names.map((name) => `columns/${tableProps.of}/${name}.json`);
  const known = files.filter((file) => page.read<ColumnView>(file) !== undefined);
  const columns = known.flatMap((file) => page.read<ColumnView>(file) ?? []);
  const uses = page.uses(tableUses(tableProps, {collection, columns}, page.compile.locale));
  element.name = page.import('@theme/ComparisonTable', 'ComparisonTable');
  element.attributes.push(
    attribute(
      'data',
      object({
        collection: page.importData(`collections/${tableProps.of}.json`),
        columns: list(known.map((file) => page.importData(file))),
        ...uses,
      }),
    ),
  );
}

function prepareFactBox(_: ComponentUse, element: JsxElement, page: PageState): void {
  const {facts} = page.view;
  if (!facts) {
    dropElement(element);
    return;
  }
  const {terms, cites, anchors} = page.uses(factUses(facts));
  element.name = page.import('@theme/FactBox', 'FactBox');
  element.attributes.push(
    attribute('facts', member(page.importPage(), 'facts')),
    attribute('terms', terms),
    attribute('cites', cites),
    attribute('anchors', anchors),
  );
}

function prepareBackLinks(_: ComponentUse, element: JsxElement, page: PageState): void {
  if (!page.view.backLinks) {
    dropElement(element);
    return;
  }
  element.name = page.import('@theme/BackLinks', 'BackLinks');
  element.attributes.push(attribute('links', member(page.importPage(), 'backLinks')));
}

/** The partial's name must be that of its import, for its headings to join the page's contents. */
function prepareGlossary(_: ComponentUse, element: JsxElement, page: PageState): void {
  const letters = page.read<readonly (readonly GlossaryEntryView[])[]>('glossary.json') ?? [];
  const cites = page.numbersOf(letters.flat().flatMap(({cite}) => cite));
  element.name = page.importPartial('glossary.mdx', 'Glossary');
  element.attributes.push(attribute('cites', literal(cites)));
}

function prepareBibliography(_: ComponentUse, element: JsxElement, page: PageState): void {
  element.name = page.import('@theme/Bibliography', 'Bibliography');
  element.attributes.push(attribute('bibliography', page.importData('bibliography.json')));
}

/** Leaves nothing in the page where there is nothing to show; what is wrong was reported. */
function dropElement(element: JsxElement): void {
  element.name = null;
  element.attributes = [];
  element.children = [];
}
