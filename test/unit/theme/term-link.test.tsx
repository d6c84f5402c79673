import './dom.js';
import {act} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import './mocks.js';
import TermLink from '#plugin/theme/TermLink/index.js';
import {renderStatic} from './render.js';

const dome = {id: 'dome', name: 'Dome', definition: 'A nest with a roof.', href: '#dome'};
const cup = {id: 'cup', name: 'Cup', definition: 'A nest without one.', href: '#cup'};
const page = (
  <p>
    <TermLink data={dome}>domes</TermLink> and <TermLink data={cup}>cups</TermLink>
  </p>
);
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
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
  expect(html.textContent).toBe('domes and cups');
  expect(html.querySelector('a')?.getAttribute('href')).toBe('#dome');
  expect(html.innerHTML).not.toMatch(/A nest|aria-|role/u);
});

it('opens on hover after a moment, and describes the link', () => {
  point('pointerover', link('dome'));
  expect(popups()).toEqual([]);
  wait(300);
  expect(popups()).toEqual(['tooltip: Dome A nest with a roof.']);
  expect(link('dome').getAttribute('aria-describedby')).toBe(find('[role=tooltip]').id);
  expect(link('cup').hasAttribute('aria-describedby')).toBe(false);
  expect(find('[role=tooltip]').querySelector('a, button')).toBeNull();
});

it('does not open when the pointer only passes', () => {
  point('pointerover', link('dome'));
  wait(100);
  point('pointerout', link('dome'));
  wait(1000);
  expect(popups()).toEqual([]);
});

it('stays while the pointer is on it, and goes after', () => {
  hover('dome');
  point('pointerout', link('dome'), find('[role=tooltip]'));
  point('pointerover', find('[role=tooltip]'), link('dome'));
  wait(5000);
  expect(popups()).toHaveLength(1);
  point('pointerout', find('[role=tooltip]'), document.body);
  wait(300);
  expect(popups()).toEqual([]);
});

it('opens on keyboard focus at once, and closes with it', () => {
  focusByKeyboard('dome');
  expect(popups()).toHaveLength(1);
  act(() => {
    link('dome').blur();
  });
  expect(popups()).toEqual([]);
});

it('stays while focused, whatever the pointer does', () => {
  focusByKeyboard('dome');
  point('pointerover', link('dome'));
  point('pointerout', link('dome'));
  wait(1000);
  expect(popups()).toHaveLength(1);
});

it('does not open on focus that a pointer gave', () => {
  vi.spyOn(link('dome'), 'matches').mockReturnValue(false);
  act(() => {
    link('dome').focus();
  });
  expect(popups()).toEqual([]);
});

it('closes on Esc and keeps focus', () => {
  focusByKeyboard('dome');
  press('Escape');
  expect(popups()).toEqual([]);
  expect(document.activeElement).toBe(link('dome'));
});

it('shows one definition at a time', () => {
  hover('dome');
  focusByKeyboard('cup');
  expect(popups()).toEqual(['tooltip: Cup A nest without one.']);
});

it('follows the link on a click of the mouse', () => {
  point('pointerdown', link('dome'));
  expect(click(link('dome')).defaultPrevented).toBe(false);
  expect(popups()).toEqual([]);
});

it('follows the link from the keyboard, also after a touch', () => {
  touch(link('dome'));
  expect(click(link('dome'), 0).defaultPrevented).toBe(false);
});

it('opens on the first tap with a way on and a way out, and follows on the second', () => {
  expect(tap('dome').defaultPrevented).toBe(true);
  expect(popups()).toEqual(['dialog: Dome A nest with a roof.Open in the glossaryClose']);
  expect(document.activeElement).toBe(find('[role=dialog]'));
  expect(find('[role=dialog] a').getAttribute('href')).toBe('#dome');
  expect(tap('dome').defaultPrevented).toBe(false);
});

it.each<[string, () => void]>([
  [
    'Esc',
    () => {
      press('Escape');
    },
  ],
  [
    'its button',
    () => {
      click(find('[role=dialog] button'));
    },
  ],
])('%s closes what a tap opened, and focus returns', (_, leave) => {
  tap('dome');
  leave();
  expect(popups()).toEqual([]);
  expect(document.activeElement).toBe(link('dome'));
});

it.each<[string, number, () => void]>([
  [
    'a tap outside',
    0,
    () => {
      point('pointerup', find('aside'));
    },
  ],
  [
    'a tap inside',
    1,
    () => {
      point('pointerup', find('[role=dialog]'));
    },
  ],
  [
    'another key',
    1,
    () => {
      press('a');
    },
  ],
  [
    'scrolling a little',
    1,
    () => {
      scroll(100);
    },
  ],
  [
    'scrolling far',
    0,
    () => {
      scroll(200);
    },
  ],
])('after %s, %i are open', (_, count, action) => {
  tap('dome');
  action();
  expect(popups()).toHaveLength(count);
});

it('goes with the page', () => {
  hover('dome');
  act(() => {
    root.render(null);
  });
  expect(popups()).toEqual([]);
  press('Escape');
});

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) {
    throw new Error(`The page has no ${selector}.`);
  }
  return element;
}

function link(id: string): HTMLElement {
  return find(`p > a[href="#${id}"]`);
}

function popups(): readonly string[] {
  return [...document.querySelectorAll('[role=tooltip], [role=dialog]')].map(
    (popup) => `${popup.getAttribute('role') ?? ''}: ${popup.textContent}`,
  );
}

function point(
  type: string,
  on: Element,
  relatedTarget: Element = document.body,
  pointerType = 'mouse',
): void {
  act(() => {
    on.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerType, relatedTarget}));
  });
}

function hover(id: string): void {
  point('pointerover', link(id));
  wait(300);
}

function touch(on: Element): void {
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) {
    point(type, on, document.body, 'touch');
  }
}

function tap(id: string): Event {
  touch(link(id));
  return click(link(id));
}

function click(on: Element, detail = 1): Event {
  const event = new MouseEvent('click', {bubbles: true, cancelable: true, detail});
  act(() => {
    on.dispatchEvent(event);
  });
  return event;
}

function focusByKeyboard(id: string): void {
  vi.spyOn(link(id), 'matches').mockReturnValue(true);
  act(() => {
    link(id).focus();
  });
}

function press(key: string): void {
  act(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', {key}));
  });
}

function scroll(by: number): void {
  vi.spyOn(link('dome'), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, by, 0, 0));
  act(() => {
    window.dispatchEvent(new Event('scroll'));
  });
}

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}
