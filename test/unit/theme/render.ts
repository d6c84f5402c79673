import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';

/** The static HTML of a component, as a document to ask. Needs a DOM. */
export function renderStatic(node: ReactNode): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(node);
  return page;
}

/** The texts of the elements that a selector finds. */
export function textsOf(page: ParentNode, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map(({textContent}) => textContent);
}
