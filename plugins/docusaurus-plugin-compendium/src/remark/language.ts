import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {attribute, flowElement, literal} from './estree.js';
import type {PageState} from './page.js';

/** `lang` for what the plugin says on a page that is not translated: it speaks the reader's language. */
export function readerLanguage({view, compile}: PageState): readonly MdxJsxAttribute[] {
  return view.lang === undefined ? [] : [attribute('lang', literal(compile.locale))];
}

/** Puts an element that is not to inherit the language of its page into one that says so. */
export function inReaderLanguage(element: MdxJsxFlowElement, page: PageState): MdxJsxFlowElement {
  const attributes = readerLanguage(page);
  return attributes.length === 0
    ? element
    : {...flowElement('div'), attributes: [...attributes], children: [element]};
}

/** The language of what the author of a page wrote, such as a caption, where it is not the reader's. */
export function authorLanguage({view}: PageState): readonly MdxJsxAttribute[] {
  return view.lang === undefined ? [] : [attribute('captionLang', literal(view.lang))];
}
