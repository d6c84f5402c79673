import './dom.js';
import {act} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import './mocks.js';
import TermLink from '#plugin/theme/TermLink/index.js';
import TermPopups from '#plugin/theme/TermPopups/index.js';
import {renderStatic} from './render.js';

const dome = {name: 'Dome', definition: 'A nest with a roof.', href: '#term:dome'};
const cup = {name: 'Cup', definition: 'A nest without one.', href: '#cup'};

/** One link as the Markdown stage writes it, and one of a component, with a definition of its own. */
const page = (
  <>
    <p>
      <a className="c-term" href="/words#term:dome">
        <em>domes</em>
      </a>{' '}
      and <TermLink data={cup}>cups</TermLink>, <a href="#term:dome">plain</a>
    </p>
    <TermPopups source="/terms.json" />
  </>
);
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', () => Promise.resolve({json: () => Promise.resolve({dome})}));
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main><aside></aside>';
  root = createRoot(find('main'));
  act(() => {
    root.render(page);
  });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is a plain link in static HTML', () => {
  const html = renderStatic(page);
  expect(html.textContent).toBe('domes and cups, plain');
  expect([...html.querySelectorAll('.c-term')].map((a) => a.getAttribute('href'))).toEqual([
    '/words#term:dome',
    '#cup',
  ]);
  expect(html.innerHTML).not.toMatch(/A nest|aria-|role/u);
});

it('opens on hover after a moment, and describes the link', async () => {
  await point('pointerover', link('dome'));
  expect(popups()).toEqual([]);
  await wait(300);
  expect(popups()).toEqual(['tooltip: Dome A nest with a roof.']);
  expect(link('dome').getAttribute('aria-describedby')).toBe(find('[role=tooltip]').id);
  expect(link('cup').hasAttribute('aria-describedby')).toBe(false);
  expect(find('[role=tooltip]').querySelector('a, button')).toBeNull();
});

it('does not open when the pointer only passes', async () => {
  await point('pointerover', link('dome'));
  await wait(100);
  await point('pointerout', link('dome'));
  await wait(1000);
  expect(popups()).toEqual([]);
});

it('stays while the pointer is on it, and goes after', async () => {
  await hover('dome');
  await point('pointerout', link('dome'), find('[role=tooltip]'));
  await point('pointerover', find('[role=tooltip]'), link('dome'));
  await wait(5000);
  expect(popups()).toHaveLength(1);
  await point('pointerout', find('[role=tooltip]'), document.body);
  await wait(300);
  expect(popups()).toEqual([]);
});

it('opens on keyboard focus at once, and closes with it', async () => {
  await focusByKeyboard('dome');
  expect(popups()).toHaveLength(1);
  await settle(() => {
    link('dome').blur();
  });
  expect(popups()).toEqual([]);
});

it('stays while focused, whatever the pointer does', async () => {
  await focusByKeyboard('dome');
  await point('pointerover', link('dome'));
  await point('pointerout', link('dome'));
  await wait(1000);
  expect(popups()).toHaveLength(1);
});

it('does not open on focus that a pointer gave', async () => {
  vi.spyOn(link('dome'), 'matches').mockReturnValue(false);
  await settle(() => {
    link('dome').focus();
  });
  expect(popups()).toEqual([]);
});

it('closes on Esc and keeps focus', async () => {
  await focusByKeyboard('dome');
  await press('Escape');
  expect(popups()).toEqual([]);
  expect(document.activeElement).toBe(link('dome'));
});

it('opens again, within the document', async () => {
  // Browsers throw where it is not in the document.
  const shown: boolean[] = [];
  const showPopover = function (this: HTMLElement): void {
    shown.push(this.isConnected);
  };
  Object.assign(HTMLElement.prototype, {showPopover});
  await focusByKeyboard('dome');
  await press('Escape');
  await hover('dome');
  await press('Escape');
  await focusByKeyboard('cup');
  expect(popups()).toEqual(['tooltip: Cup A nest without one.']);
  expect(shown).toEqual([true, true, true]);
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
});

it('shows one definition at a time', async () => {
  await hover('dome');
  await focusByKeyboard('cup');
  expect(popups()).toEqual(['tooltip: Cup A nest without one.']);
});

it('follows the link on a click of the mouse', async () => {
  await point('pointerdown', link('dome'));
  expect((await click(link('dome'))).defaultPrevented).toBe(false);
  expect(popups()).toEqual([]);
});

it('follows the link from the keyboard, also after a touch', async () => {
  await touch(link('dome'));
  expect((await click(link('dome'), 0)).defaultPrevented).toBe(false);
});

it('opens on the first tap with a way on and a way out, and follows on the second', async () => {
  expect((await tap('dome')).defaultPrevented).toBe(true);
  expect(popups()).toEqual(['dialog: Dome A nest with a roof.Open in the glossaryClose']);
  expect(document.activeElement).toBe(find('[role=dialog]'));
  expect(find('[role=dialog] a').getAttribute('href')).toBe('#term:dome');
  expect((await tap('dome')).defaultPrevented).toBe(false);
});

it.each<[string, () => Promise<unknown>]>([
  ['Esc', () => press('Escape')],
  ['its button', () => click(find('[role=dialog] button'))],
])('%s closes what a tap opened, and focus returns', async (_, leave) => {
  await tap('dome');
  await leave();
  expect(popups()).toEqual([]);
  expect(document.activeElement).toBe(link('dome'));
});

it.each<[string, number, () => Promise<unknown>]>([
  ['a tap outside', 0, () => point('pointerup', find('aside'))],
  ['a tap inside', 1, () => point('pointerup', find('[role=dialog]'))],
  ['another key', 1, () => press('a')],
  ['scrolling a little', 1, () => scroll(100)],
  ['scrolling far', 0, () => scroll(200)],
])('after %s, %i are open', async (_, count, action) => {
  await tap('dome');
  await action();
  expect(popups()).toHaveLength(count);
});

it('goes with the page', async () => {
  await hover('dome');
  await settle(() => {
    root.render(null);
  });
  expect(popups()).toEqual([]);
  await press('Escape');
});

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) {
    throw new Error(`The page has no ${selector}.`);
  }
  return element;
}

function link(id: string): HTMLElement {
  return find(`p > a.c-term[href$="${id}"]`);
}

function popups(): readonly string[] {
  return [...document.querySelectorAll('[role=tooltip], [role=dialog]')].map(
    (popup) => `${popup.getAttribute('role') ?? ''}: ${popup.textContent}`,
  );
}

/** Does something, and waits for the popup, which is fetched when it is first wanted. */
async function settle(action: () => void): Promise<void> {
  await act(async () => {
    action();
    await vi.dynamicImportSettled();
  });
}

async function point(
  type: string,
  on: Element,
  relatedTarget: Element = document.body,
  pointerType = 'mouse',
): Promise<void> {
  await settle(() =>
    on.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerType, relatedTarget})),
  );
}

async function hover(id: string): Promise<void> {
  await point('pointerover', link(id));
  await wait(300);
}

async function touch(on: Element): Promise<void> {
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) {
    await point(type, on, document.body, 'touch');
  }
}

async function tap(id: string): Promise<Event> {
  await touch(link(id));
  return click(link(id));
}

async function click(on: Element, detail = 1): Promise<Event> {
  const event = new MouseEvent('click', {bubbles: true, cancelable: true, detail});
  await settle(() => on.dispatchEvent(event));
  return event;
}

async function focusByKeyboard(id: string): Promise<void> {
  vi.spyOn(link(id), 'matches').mockReturnValue(true);
  await settle(() => {
    link(id).focus();
  });
}

async function press(key: string): Promise<void> {
  await settle(() => window.dispatchEvent(new KeyboardEvent('keydown', {key})));
}

async function scroll(by: number): Promise<void> {
  vi.spyOn(link('dome'), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, by, 0, 0));
  await settle(() => window.dispatchEvent(new Event('scroll')));
}

async function wait(ms: number): Promise<void> {
  await settle(() => vi.advanceTimersByTime(ms));
}
