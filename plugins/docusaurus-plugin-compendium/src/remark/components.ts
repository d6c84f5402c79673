import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {ChangesFigure} from '../core/derive/changes.js';
import {figureKey} from '../core/derive/figure-key.js';
import {selectTable, tableFields, type TableProps} from '../core/derive/table.js';
import {type CompareProps, selectCompare} from '../core/derive/compare-select.js';
import {factUses} from '../core/derive/fact-uses.js';
import {
  componentUse,
  type ComponentName,
  type ComponentUse,
  type JsxElement,
} from '../core/read/components.js';
import {own} from '../core/own.js';
import type {BibliographyView, ComparesView, GlossaryEntryView, TablesView} from '../core/views.js';
import {attribute, flowElement, literal} from './estree.js';
import {authorLanguage, readerLanguage} from './language.js';
import type {PageState} from './page.js';

type Prepare = (use: ComponentUse, element: JsxElement, page: PageState) => void;

/** How each component gets its data. Adding a component is one line here. */
const PREPARE: Readonly<Record<ComponentName, Prepare>> = {
  ComparisonTable: prepareTable,
  Compare: prepareCompare,
  RangePlot: prepareFigure,
  Timeline: prepareFigure,
  EvidenceMap: prepareFigure,
  SchemaReference: prepareFigure,
  FactBox: prepareFactBox,
  BackLinks: prepareBackLinks,
  Glossary: prepareGlossary,
  Bibliography: prepareBibliography,
  Changes: prepareChanges,
};

/** Imports a component of the plugin, and its data as props. */
export function prepareComponent(name: ComponentName, element: JsxElement, page: PageState): void {
  PREPARE[name](componentUse(name, element), element, page);
  // A partial's headings join the page's contents only where it stands by itself.
  const attributes = name === 'Glossary' || element.name === null ? [] : readerLanguage(page);
  if (attributes.length > 0) {
    const inner = {...element, type: 'mdxJsxFlowElement'} as MdxJsxFlowElement;
    Object.assign(element, {...flowElement('div'), attributes, children: [inner]});
  }
}

function prepareTable({props}: ComponentUse, element: JsxElement, page: PageState): void {
  const tableProps = props as unknown as TableProps;
  const tables = page.read<TablesView>('tables.json');
  const collection = tables && own(tables.collections, tableProps.of);
  if (!collection) {
    dropElement(element);
    return;
  }
  const names = tableFields(tableProps, collection.fields);
  const columns = names.flatMap((name) => own(tables.columns, `${tableProps.of}/${name}`) ?? []);
  const {locale} = page.compile;
  const {cites, terms, ...table} = selectTable(tableProps, {collection, columns}, locale);
  element.name = page.import('@theme/ComparisonTable', 'ComparisonTable');
  element.attributes.push(
    attribute('name', literal(page.nextTable())),
    attribute('table', page.give(page.newKey('table'), table)),
    ...(tableProps.caption === undefined ? [] : authorLanguage(page)),
    ...usesAttributes(page.uses({cites, terms})),
  );
}

/** The data of the other entries come when a reader picks some of them. */
function prepareCompare({props}: ComponentUse, element: JsxElement, page: PageState): void {
  const compareProps = props as unknown as CompareProps;
  const data = own(page.read<ComparesView>('compare.json'), compareProps.of);
  if (!data) {
    dropElement(element);
    return;
  }
  const {view, cites, terms} = selectCompare(compareProps, data);
  const {rows, page: comparePage, pairs} = data;
  element.name = page.import('@theme/Compare', 'Compare');
  element.attributes.push(
    attribute('view', page.give(page.newKey('compare'), view)),
    ...(compareProps.entries === undefined
      ? [
          attribute('choice', page.give(page.newKey('choice'), {rows, page: comparePage, pairs})),
          attribute('load', page.importLater('compare.json')),
        ]
      : []),
    ...usesAttributes(page.uses({cites, terms})),
  );
}

/** The figure is drawn already; the author's props have no more to say. */
function prepareFigure({name, props}: ComponentUse, element: JsxElement, page: PageState): void {
  const figure = own(page.view.figures, figureKey(name, props));
  if (!figure) {
    dropElement(element);
    return;
  }
  element.name = page.import(`@theme/${name}`, name);
  element.attributes = [
    attribute('figure', page.give(page.newKey('figure'), figure.view)),
    ...(props['caption'] === undefined ? [] : authorLanguage(page)),
    ...usesAttributes(page.uses(figure)),
  ];
}

function prepareFactBox(_: ComponentUse, element: JsxElement, page: PageState): void {
  const {facts} = page.view;
  if (!facts) {
    dropElement(element);
    return;
  }
  element.name = page.import('@theme/FactBox', 'FactBox');
  element.attributes.push(
    attribute('facts', page.give('facts', facts)),
    ...usesAttributes(page.uses(factUses(facts))),
  );
}

function usesAttributes({terms, cites, anchors}: ReturnType<PageState['uses']>) {
  return [attribute('terms', terms), attribute('cites', cites), attribute('anchors', anchors)];
}

function prepareBackLinks(_: ComponentUse, element: JsxElement, page: PageState): void {
  const {backLinks} = page.view;
  if (!backLinks) {
    dropElement(element);
    return;
  }
  element.name = page.import('@theme/BackLinks', 'BackLinks');
  element.attributes.push(attribute('links', page.give('backLinks', backLinks)));
}

/** The partial's name must be that of its import, for its headings to join the page's contents. */
function prepareGlossary(_: ComponentUse, element: JsxElement, page: PageState): void {
  const letters = page.read<readonly (readonly GlossaryEntryView[])[]>('glossary.json') ?? [];
  const cites = page.numbersOf(letters.flat().flatMap(({cite}) => cite));
  element.name = page.importPartial('glossary.mdx', 'Glossary');
  element.attributes.push(
    attribute('letters', page.give('letters', letters)),
    attribute('cites', page.give('cites', cites)),
  );
}

function prepareBibliography(_: ComponentUse, element: JsxElement, page: PageState): void {
  element.name = page.import('@theme/Bibliography', 'Bibliography');
  const bibliography = page.read<BibliographyView>('bibliography.json');
  element.attributes.push(attribute('bibliography', page.give('bibliography', bibliography)));
}

/** As with the glossary, headings come with a partial, whose name must be that of its import. */
function prepareChanges({name, props}: ComponentUse, element: JsxElement, page: PageState): void {
  const figure = own(page.view.figures, figureKey(name, props))?.view as ChangesFigure | undefined;
  if (!figure) {
    dropElement(element);
    return;
  }
  const key = page.newKey('changes');
  element.name = page.importPartial(figure.file, `Changes${key.replace(/\D/gu, '')}`);
  element.attributes = [attribute('changes', page.give(key, figure.view))];
}

/** Leaves nothing in the page where there is nothing to show; what is wrong was reported. */
function dropElement(element: JsxElement): void {
  element.name = null;
  element.attributes = [];
  element.children = [];
}
