import './dom.js';
import {act} from 'react';
import {createRoot} from 'react-dom/client';
import {expect, it, vi} from 'vitest';
import './mocks.js';
import Citation from '#plugin/theme/Citation/index.js';

it('cites one source at two places without complaint of React', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const complaint = vi.spyOn(console, 'error');
  const items = ['p. 3', 'p. 5'].map((locator) => ({id: 'a', n: 1, locator}));
  const root = createRoot(document.body);
  act(() => {
    root.render(<Citation items={items} />);
  });
  expect(document.body.textContent).toBe('[1 (p. 3), 1 (p. 5)]');
  expect(complaint).not.toHaveBeenCalled();
  act(() => {
    root.unmount();
  });
});
