import {scanProse} from '../link/prose.js';
import type {Position} from '../model.js';
import type {Report} from '../problem.js';
import {COMPONENTS, ownComponents} from '../read/components.js';
import {decodeText} from '../read/encoding.js';
import {splitFrontMatter} from '../read/front-matter.js';
import {tell} from '../read/yaml-map.js';
import type {PartialFile, Version} from '../stages.js';

/** What a text without has nothing to tell: most partials are not read any further. */
const MARKS = new RegExp(`\\[@|term:|<(?:${COMPONENTS.join('|')})\\b`, 'iu');

const IMPORTED = /\bfrom\s*['"](?:[^'"]*\/)?(?<name>[^'"/]+\.mdx?)['"]/gu;

/**
 * Reports what a partial holds that only pages can hold: a partial does not know which page imports
 * it, so that nothing in it is linked, numbered or given data. One that nobody imports is a template
 * or a page to come, and left alone.
 */
export function checkPartials({input, pages}: Version, report: Report): void {
  const partials = (input.partials ?? []).map((partial) => readPartial(partial, report));
  const found = partials.filter(({body}) => MARKS.test(body));
  if (found.length === 0) {
    return;
  }
  const texts = [...pages, ...partials].map(({body}) => body);
  const imported = new Set(texts.flatMap(importedNames));
  for (const partial of found.filter(({file}) => imported.has(nameOf(file)))) {
    tellContent(partial, report);
  }
}

interface Partial extends Pick<PartialFile, 'mdx'> {
  readonly file: string;
  readonly body: string;
}

function readPartial({raw, mdx}: PartialFile, report: Report): Partial {
  return {file: raw.file, mdx, body: splitFrontMatter(decodeText(raw, report)).body};
}

function importedNames(body: string): readonly string[] {
  return Array.from(body.matchAll(IMPORTED), ({groups}) => groups?.['name'] ?? '');
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function tellContent({file, mdx, body}: Partial, report: Report): void {
  const prose = scanProse(body, {mdx});
  const told = (at: Position, what: string, found: string, fix: string): void => {
    tell({file, report}, 'partial', at, {
      message: `A file that other pages import cannot hold ${what}: only a page itself can.`,
      found,
      expected: 'to stand in the page that imports this file',
      fix,
    });
  };
  prose.cites.forEach(({id, at}) => told(at, 'a citation', `@${id}`, `[@${id}]`));
  prose.termLinks.forEach(({target, at}) =>
    told(at, 'a link to a term', `term:${target}`, `[text](term:${target})`),
  );
  ownComponents(body, prose, mdx).forEach(({name, at}) => {
    told(at, 'a component of this plugin', `<${name}>`, `<${name} />`);
  });
}
