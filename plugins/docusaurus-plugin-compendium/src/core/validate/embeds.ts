import type {Report} from '../problem.js';
import {hasSchema} from '../read/data-files.js';
import type {Literal} from '../read/literal.js';
import {nearest} from '../read/nearest.js';
import {tell as tellProblem} from '../read/yaml-map.js';
import type {Version} from '../stages.js';
import {checkTable} from './component-table.js';
import type {TellSlip} from './components.js';
import {entryIds} from './entry-ids.js';

/**
 * Checks the tables that the site's configuration asks for as those in documents are checked. The
 * place told is the configuration as a whole: it is a program, in which nothing has a line.
 */
export function checkEmbeds({input, schema, pages}: Version, report: Report): void {
  const {embeds, dataset} = input;
  if (!embeds || (schema.collections.length === 0 && hasSchema(dataset))) {
    return;
  }
  const ids = entryIds(schema, pages);
  for (const [name, props] of Object.entries(embeds.tables)) {
    const tell: TellSlip = ({prop, message, found, expected, suggestion}) => {
      const names = typeof expected === 'string' ? [] : expected;
      tellProblem(
        {file: embeds.file, report},
        'component-props',
        {line: 1, column: 1},
        {
          message: `Option embeds.${name}: ${message ?? `“${prop}” is not right.`}`,
          found,
          expected: typeof expected === 'string' ? expected : `one of: ${names.join(', ')}`,
          suggestion: suggestion ?? nearest(found, names),
        },
      );
    };
    const literals = props as unknown as Readonly<Record<string, Literal>>;
    checkTable(literals, {collections: schema.collections, ids, versions: []}, tell);
  }
}
