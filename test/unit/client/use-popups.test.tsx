import '../theme/dom.js';
import {act} from 'react';
import type {ReactNode} from 'react';
import {createRoot} from 'react-dom/client';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {usePopups} from '#plugin/client/usePopups.js';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const offline = (): Promise<never> => Promise.reject(new Error('offline'));

function Page(): ReactNode {
  const popup = usePopups('a', offline);
  return (
    <>
      <a href="#there">there</a>
      {popup && <b>open</b>}
    </>
  );
}

it('follows a tap after all when the popup cannot be fetched', async () => {
  document.body.innerHTML = '<main></main>';
  const main = document.querySelector('main');
  const root = createRoot(main as Element);
  act(() => {
    root.render(<Page />);
  });
  const prevented: boolean[] = [];
  main?.addEventListener('click', (event) => prevented.push(event.defaultPrevented));

  await act(async () => {
    const link = main?.querySelector('a');
    link?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, pointerType: 'touch'}));
    link?.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1}));
    await offline().catch(() => undefined);
  });

  expect(prevented).toEqual([true, false]);
  expect(main?.querySelector('b')).toBeNull();
  act(() => {
    root.unmount();
  });
});
