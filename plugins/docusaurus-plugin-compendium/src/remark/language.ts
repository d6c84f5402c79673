import type {RootContent} from 'mdast';
import {type Attributes, attribute, flowElement, literal} from './estree.js';
import type {PageState} from './page.js';

/** `lang` for what the plugin says on a page that is not translated: it speaks the reader's language. */
export function readerLanguage({view, compile}: PageState): Attributes {
  return view.lang === undefined ? {} : {lang: literal(compile.locale)};
}

/** Puts what is not to inherit the language of its page into an element that says so. */
export function inReaderLanguage(node: RootContent, page: PageState): RootContent {
  const attributes = Object.entries(readerLanguage(page)).map((each) => attribute(...each));
  const children = [node] as ReturnType<typeof flowElement>['children'];
  return attributes.length === 0 ? node : {...flowElement('div'), attributes, children};
}

/** The language of what the author of a page wrote, such as a caption, where it is not the reader's. */
export function authorLanguage({view}: PageState): Attributes {
  return view.lang === undefined ? {} : {captionLang: literal(view.lang)};
}
