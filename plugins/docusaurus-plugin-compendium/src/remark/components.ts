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
import type {ComparesView, GlossaryEntryView, TablesView, TermNames} from '../core/views.js';
import {type Attributes, literal} from './estree.js';
import {authorLanguage} from './language.js';
import type {PageState} from './page.js';

/** What stands in the place of a component: `undefined` where there is nothing to show. */
export interface Prepared {
  readonly name: string;
  readonly attributes: Attributes;
  /** The author's own props have nothing more to say. */
  readonly alone?: boolean;
}

type Prepare = (use: ComponentUse, page: PageState) => Prepared | undefined;

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
  NeedsChecking: prepareFigure,
};

/** Imports a component of the plugin, and its data as props; what is wrong was reported. */
export function prepareComponent(
  name: ComponentName,
  element: JsxElement,
  page: PageState,
): Prepared | undefined {
  return PREPARE[name](componentUse(name, element), page);
}

function prepareTable({props}: ComponentUse, page: PageState): Prepared | undefined {
  const tableProps = props as unknown as TableProps;
  const tables = page.read<TablesView>('tables.json');
  const collection = tables && own(tables.collections, tableProps.of);
  if (!collection) {
    return undefined;
  }
  const names = tableFields(tableProps, collection.fields);
  const columns = names.flatMap((name) => own(tables.columns, `${tableProps.of}/${name}`) ?? []);
  const {locale} = page.compile;
  const {cites, terms, ...table} = selectTable(tableProps, {collection, columns}, locale);
  return {
    name: page.import('@theme/ComparisonTable', 'ComparisonTable'),
    attributes: {
      name: literal(page.nextTable()),
      table: page.give(page.newKey('table'), table),
      ...(tableProps.caption !== undefined && authorLanguage(page)),
      ...page.uses({cites, terms}),
    },
  };
}

/** The data of the other entries come when a reader picks some of them. */
function prepareCompare({props}: ComponentUse, page: PageState): Prepared | undefined {
  const compareProps = props as unknown as CompareProps;
  const data = own(page.read<ComparesView>('compare.json'), compareProps.of);
  if (!data) {
    return undefined;
  }
  const {view, cites, terms} = selectCompare(compareProps, data);
  const {rows, page: comparePage, pairs} = data;
  return {
    name: page.import('@theme/Compare', 'Compare'),
    attributes: {
      view: page.give(page.newKey('compare'), view),
      ...(compareProps.entries === undefined && {
        choice: page.give(page.newKey('choice'), {rows, page: comparePage, pairs}),
        load: page.importLater('compare.json'),
      }),
      ...page.uses({cites, terms}),
    },
  };
}

/** The figure is drawn already. */
function prepareFigure({name, props}: ComponentUse, page: PageState): Prepared | undefined {
  const figure = own(page.view.figures, figureKey(name, props));
  return (
    figure && {
      name: page.import(`@theme/${name}`, name),
      attributes: {
        figure: page.give(page.newKey('figure'), figure.view),
        ...(props['caption'] !== undefined && authorLanguage(page)),
        ...page.uses(figure),
      },
      alone: true,
    }
  );
}

function prepareFactBox(_: ComponentUse, page: PageState): Prepared | undefined {
  const {facts} = page.view;
  return (
    facts && {
      name: page.part('FactBox'),
      attributes: {facts: page.give('facts', facts), ...page.uses(factUses(facts))},
    }
  );
}

function prepareBackLinks(_: ComponentUse, page: PageState): Prepared | undefined {
  const {backLinks} = page.view;
  return (
    backLinks && {
      name: page.part('BackLinks'),
      attributes: {links: page.give('backLinks', backLinks)},
    }
  );
}

/** The partial's name must be that of its import, for its headings to join the page's contents. */
function prepareGlossary(_: ComponentUse, page: PageState): Prepared {
  const letters = page.read<readonly (readonly GlossaryEntryView[])[]>('glossary.json') ?? [];
  const cites = page.numbersOf(letters.flat().flatMap(({cite}) => cite));
  return {
    name: page.importPartial('glossary.mdx', 'Glossary'),
    attributes: {
      source: page.importFile('glossary.json'),
      letters: page.give('letters', letters.map(namesOf)),
      cites: page.give('cites', cites),
    },
  };
}

function namesOf(entries: readonly GlossaryEntryView[]): readonly TermNames[] {
  return entries.map(({anchor, name, aliases}) => ({anchor, name, aliases}));
}

function prepareBibliography(_: ComponentUse, page: PageState): Prepared {
  return {
    name: page.part('Bibliography'),
    attributes: {source: page.importFile('bibliography.json')},
  };
}

/** As with the glossary, headings come with a partial, whose name must be that of its import. */
function prepareChanges({name, props}: ComponentUse, page: PageState): Prepared | undefined {
  const figure = own(page.view.figures, figureKey(name, props))?.view as ChangesFigure | undefined;
  if (!figure) {
    return undefined;
  }
  const key = page.newKey('changes');
  return {
    name: page.importPartial(figure.file, `Changes${key.replace(/\D/gu, '')}`),
    attributes: {changes: page.give(key, figure.view)},
    alone: true,
  };
}
