import type {Root} from 'mdast';
import path from 'node:path';
import type {VFile} from 'vfile';
import type {CompileData} from '../core/derive/compile.js';
import {boundNames} from '../core/read/bound-names.js';
import {flowExpression, headNode} from './estree.js';
import {authoredElements, heading, insertComponents} from './insert.js';
import {inReaderLanguage, readerLanguage} from './language.js';
import {linkTree} from './link-tree.js';
import {locate} from './locate.js';
import {REMARK_MARK} from './mark.js';
import {DATA, PageState} from './page.js';
import {readJson} from './read-json.js';
import {rootLinks} from './rooted-links.js';

/**
 * Links the terms and citations of a docs page, and hands the plugin's components their data.
 * For `beforeDefaultRemarkPlugins` of the docs plugin. It takes no options.
 */
export default function compendiumRemark() {
  return (tree: Root, file: VFile): void => {
    const data = locate(file.path, file.cwd);
    const compile = data && readJson<CompileData>(path.join(data.folder, 'compile.json'));
    if (!data || !compile || isPartial(data.docPath)) {
      return;
    }
    if (data.contents.length > 1) {
      rootLinks(tree, data.docPath, data.contents);
    }
    const names = boundNames(tree);
    const authored = authoredElements(tree, names);
    const page = new PageState(data, compile, String(file.value), names);
    insertComponents(tree, page, authored);
    linkTree(tree, page, authored);
    appendReferences(tree, page);
    appendDataLinks(tree, page);
    appendPopups(tree, page);
    appendBookLink(tree, page);
    appendTray(tree, page);
    appendHead(tree, page);
    const head = headNode(page, {name: DATA, values: page.data});
    if (head) {
      tree.children.unshift(head);
    }
  };
}

compendiumRemark.mark = REMARK_MARK;

/** Docusaurus's convention: a file or folder whose name starts with `_` is no page. */
function isPartial(docPath: string): boolean {
  return docPath.split('/').some((part) => part.startsWith('_'));
}

/** What the reader has picked is shown on every page, so that one may go on picking. */
function appendTray(tree: Root, page: PageState): void {
  const {trays} = page.compile;
  if (trays.length > 0) {
    const name = page.import('@theme/CompareTray', 'CompareTray');
    tree.children.push(
      flowExpression(name, {trays: page.give('trays', trays), ...readerLanguage(page)}),
    );
  }
}

/** What the page tells machines; it shows nothing. */
function appendHead(tree: Root, page: PageState): void {
  const {head} = page.view;
  if (head) {
    const name = page.part('PageHead');
    tree.children.push(flowExpression(name, {head: page.give('head', head)}));
  }
}

/** Files with what the tables of the page show. */
function appendDataLinks(tree: Root, page: PageState): void {
  const {data} = page.view;
  if (data) {
    const name = page.import('@theme/DataLinks', 'DataLinks');
    tree.children.push(flowExpression(name, {links: page.give('data', data)}));
  }
}

/** Tables explain their columns in popups too, terms or not. */
function appendPopups(tree: Root, page: PageState): void {
  if (page.linksTerms || page.imports.has('@theme/ComparisonTable')) {
    const name = page.part('TermPopups');
    tree.children.push(
      flowExpression(name, {
        ...(page.linksTerms && {source: page.importFile('terms.json')}),
        ...readerLanguage(page),
      }),
    );
  }
}

function appendBookLink(tree: Root, page: PageState): void {
  if (page.compile.book) {
    const name = page.import('@theme/BookLink', 'BookLink');
    tree.children.push(inReaderLanguage(flowExpression(name, {}), page));
  }
}

function appendReferences(tree: Root, page: PageState): void {
  if (page.cites.size === 0) {
    return;
  }
  const items = [...page.cites].map(([id, n]) => ({
    n,
    source: page.sourceView(id),
    anchors: page.anchors.get(id) ?? [],
  }));
  tree.children.push(
    heading(page.compile.headings.references, page),
    inReaderLanguage(
      flowExpression(page.part('References'), {items: page.give('references', items)}),
      page,
    ),
  );
}
