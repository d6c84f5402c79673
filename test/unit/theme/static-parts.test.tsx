import './dom.js';
import {act} from 'react';
import type {ReactNode} from 'react';
import {hydrateRoot, type Root} from 'react-dom/client';
import {renderToPipeableStream} from 'react-dom/server';
import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {visited, state} from './mocks.js';
import StaticParts from '#plugin/theme/StaticParts/index.js';
import type {BibliographyView} from '#plugin/core/views.js';

const fresh = {href: '/wren', title: 'Wren'};
const links = {groups: [{kind: 'inverse' as const, label: 'Neighbour of', links: [fresh]}]};
const bibliography: BibliographyView = {
  sources: [{id: 'wren', text: ['Wren W.'], links: [], citedIn: [fresh]}],
};
const errors: unknown[] = [];
let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', () => Promise.resolve({json: () => Promise.resolve(bibliography)}));
  state.canUseDOM = true;
  document.body.innerHTML = '<main></main>';
  errors.length = 0;
});

afterEach(() => {
  act(() => root?.unmount());
  vi.unstubAllGlobals();
});

/** The HTML that a site is built with: all that is lazy has come. */
function build(node: ReactNode): Promise<string> {
  state.canUseDOM = false;
  return new Promise((resolve, reject) => {
    const {pipe} = renderToPipeableStream(node, {
      onError: reject,
      onAllReady() {
        const through = new PassThrough();
        pipe(through);
        text(through).then(resolve, reject);
      },
    });
  });
}

async function open(node: ReactNode, html: string, isBrowser: boolean): Promise<Element> {
  const page = document.querySelector('main');
  if (!page) {
    throw new Error('No page.');
  }
  page.innerHTML = html;
  Object.assign(state, {canUseDOM: true, isBrowser});
  await act(async () => {
    root = hydrateRoot(page, node, {onRecoverableError: (error) => errors.push(error)});
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return page;
}

/** The page has been taken over. */
async function again(node: ReactNode): Promise<void> {
  state.isBrowser = true;
  await act(async () => {
    root?.render(node);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

it('is made with its page, and keeps the HTML in browsers', async () => {
  const part = <StaticParts.BackLinks links={links} />;
  const html = await build(part);
  expect(html).toMatch(/^<div><nav/u);
  const page = await open(<StaticParts.BackLinks links={{groups: []}} />, html, false);
  await again(<StaticParts.BackLinks links={{groups: []}} />);
  expect(page.textContent).toBe('Neighbour ofWren');
  expect(errors).toEqual([]);
});

it('is made in the browser where its page came without HTML', async () => {
  const page = await open(<StaticParts.BackLinks links={links} />, '<div></div>', false);
  await again(<StaticParts.BackLinks links={links} />);
  expect(page.textContent).toBe('Neighbour ofWren');
});

it('reads the file of its data as text where pages are made, and fetches it in browsers', async () => {
  const made = await build(<StaticParts.Bibliography source={JSON.stringify(bibliography)} />);
  expect(made).toContain('Wren W.');
  const part = <StaticParts.Bibliography source="/assets/bibliography.json" />;
  const kept = await open(part, made.replace('Wren W.', 'Kept.'), false);
  expect(kept.textContent).toContain('Kept.');
});

it('leads by the router to pages of the site', async () => {
  const html = await build(<StaticParts.BackLinks links={links} />);
  const page = await open(<StaticParts.BackLinks links={links} />, html, false);
  page.querySelector('a')?.click();
  expect(visited).toEqual(['/wren']);
});
