import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../core/problem.js';
import {compact} from '../../core/read/compact.js';
import {nearest} from '../../core/read/nearest.js';
import type {Finding} from './failure.js';

/** Files of documents by their page's path, with base URL and without a slash at the end. */
export type Pages = ReadonlyMap<string, string>;

type Placed = Omit<Problem, 'level'>;

/** Where a finding stands; `undefined` when it is in no document. */
export function place(finding: Finding, siteDir: string, pages: Pages): Placed | undefined {
  const {file, page, line, column, text, ...told} = finding;
  const documents = candidates(finding, pages).map((name) => ({name, body: textOf(name)}));
  const found = documents
    .map(({name, body}) => ({name, at: line === undefined ? search(body, text) : undefined}))
    .find(({at}) => at ?? line !== undefined);
  const name = found?.name ?? (file?.endsWith('/') ? undefined : documents[0]?.name);
  return name === undefined
    ? undefined
    : {
        ...told,
        ...compact({suggestion: suggest(finding, pages)}),
        file: path.relative(siteDir, name).split(path.sep).join('/'),
        line: found?.at?.line ?? line ?? 1,
        column: found?.at?.column ?? column ?? 1,
      };
}

/** The nearest page or document to what a link leads to, written as the link is. */
function suggest({rule, found = '', file}: Finding, pages: Pages): string | undefined {
  const [target = '', hash] = found.split('#');
  if (rule !== 'broken-link' || hash !== undefined || target === '') {
    return undefined;
  }
  if (file === undefined) {
    return nearest(target, pages.keys());
  }
  const relative = [...pages.values()]
    .map((other) => path.relative(path.dirname(file), other).split(path.sep).join('/'))
    .map((other) => (other.startsWith('.') ? other : `./${other}`));
  return nearest(target.startsWith('.') ? target : `./${target}`, relative);
}

function candidates({file, page}: Finding, pages: Pages): readonly string[] {
  if (file?.endsWith('/')) {
    const names = fs.existsSync(file) ? fs.readdirSync(file) : [];
    return names.filter((name) => /\.mdx?$/iu.test(name)).map((name) => path.join(file, name));
  }
  const one = file ?? (page === undefined ? undefined : pages.get(page.replace(/(?!^)\/$/u, '')));
  return one === undefined ? [] : [one];
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The first place of a text: as the target of a link, else anywhere, else of its anchor alone. */
function search(body: string, text = ''): {line: number; column: number} | undefined {
  const hash = text.includes('#') ? text.slice(text.indexOf('#')) : '';
  const wanted = [`](${text}`, `'${text}'`, `"${text}"`, text, hash].filter((each) => each !== '');
  const offsets = text === '' ? [] : wanted.map((each) => ({each, offset: body.indexOf(each)}));
  const hit = offsets.find(({offset}) => offset !== -1);
  if (!hit) {
    return undefined;
  }
  // The place is that of the text, and not of the brackets or quotes before it.
  const before = body.slice(0, hit.offset + Math.max(hit.each.indexOf(text), 0)).split('\n');
  return {line: before.length, column: (before.at(-1) ?? '').length + 1};
}
