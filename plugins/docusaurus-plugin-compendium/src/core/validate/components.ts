import {hasSchema} from '../read/data-files.js';
import type {Report} from '../problem.js';
import type {ComponentName, ComponentUse} from '../read/components.js';
import {nearest} from '../read/nearest.js';
import {tell as tellProblem} from '../read/yaml-map.js';
import type {ReadPage, Version} from '../stages.js';
import {fixOf} from './component-fix.js';
import {checkChanges} from './component-changes.js';
import {checkCompare} from './component-compare.js';
import {checkEvidenceMap, checkRangePlot, checkTimeline} from './component-figure.js';
import {checkTable, type Known} from './component-table.js';
import {entryIds} from './entry-ids.js';

/** Names of the props that an author may write, by component. */
const PROPS: Readonly<Record<ComponentName, readonly string[]>> = {
  ComparisonTable: ['of', 'fields', 'where', 'groupBy', 'orderBy', 'caption', 'entries', 'filters'],
  Compare: ['of', 'entries', 'start', 'fields'],
  RangePlot: ['of', 'field', 'where', 'groupBy', 'orderBy', 'entries', 'scale', 'caption'],
  Timeline: ['of', 'field', 'step', 'when', 'where', 'orderBy', 'entries', 'scale', 'caption'],
  EvidenceMap: ['of', 'rows', 'columns', 'field', 'where', 'entries', 'caption'],
  SchemaReference: ['of'],
  FactBox: [],
  BackLinks: [],
  Glossary: [],
  Bibliography: [],
  Changes: ['from', 'to'],
  NeedsChecking: [],
};

type CheckData = (props: ComponentUse['props'], known: Known, tell: TellSlip) => void;

/** Checks of what props name in the data, by component. */
const CHECKS: Partial<Readonly<Record<ComponentName, CheckData>>> = {
  ComparisonTable: checkTable,
  Compare: checkCompare,
  RangePlot: checkRangePlot,
  Timeline: checkTimeline,
  EvidenceMap: checkEvidenceMap,
  SchemaReference: checkTable,
  Changes: checkChanges,
};

/** Checks the props of the plugin's components against the schema and the entries. */
export function checkComponents({pages, schema, input}: Version, report: Report): void {
  // A schema that is misnamed or broken is told where it lies, not once more for every table.
  const unknown = schema.collections.length === 0 && hasSchema(input.dataset);
  const ids = entryIds(schema, pages);
  for (const page of pages) {
    for (const use of page.components) {
      const tell = teller(page, use, report);
      checkProps(use, tell);
      if (!unknown) {
        CHECKS[use.name]?.(
          use.props,
          {collections: schema.collections, ids, versions: input.versionNames ?? []},
          tell,
        );
      }
    }
  }
}

/** What is wrong in a prop: one of several names was expected, or something in words. */
export interface Slip {
  readonly prop: string;
  readonly message?: string;
  readonly found: string;
  readonly expected: readonly string[] | string;
  readonly suggestion?: string | undefined;
  /** The prop as it should be, where replacing the name is not enough. */
  readonly fix?: string | undefined;
}

export type TellSlip = (slip: Slip) => void;

function teller(page: ReadPage, use: ComponentUse, report: Report): TellSlip {
  return ({prop, message, found, expected, fix, ...slip}) => {
    const names = typeof expected === 'string' ? [] : expected;
    const suggestion = slip.suggestion ?? nearest(found, names);
    const place = use.places[prop];
    const at = place?.within.find(({text}) => text === found)?.at ?? place?.at ?? use.at;
    tellProblem({file: page.bodyFile, report}, 'component-props', at, {
      message: `<${use.name}>: ${message ?? `“${prop}” is not right.`}`,
      found,
      expected: typeof expected === 'string' ? expected : `one of: ${names.join(', ') || '(none)'}`,
      suggestion,
      fix: fix ?? (suggestion && fixOf(use.props, prop, found, suggestion)),
    });
  };
}

function checkProps({name, props, computed}: ComponentUse, tell: TellSlip): void {
  for (const prop of [...Object.keys(props), ...computed]) {
    if (!PROPS[name].includes(prop)) {
      const message = `there is no prop “${prop}”.`;
      tell({prop, message, found: prop, expected: PROPS[name]});
    }
  }
  for (const prop of computed.filter((known) => PROPS[name].includes(known))) {
    const expected = 'a value that is written out in full, such as {["name"]}';
    tell({prop, found: 'an expression', expected});
  }
}
