import {afterEach, beforeEach, expect, it, vi} from 'vitest';

vi.mock('@docusaurus/ExecutionEnvironment', () => ({default: {canUseDOM: true}}));

const fetched = vi.fn();
let idle: (() => void)[];

async function startSite(window: object): Promise<void> {
  vi.stubGlobal(
    'window',
    Object.assign(window, {docusaurus: {prefetch: fetched, preload: vi.fn()}}),
  );
  vi.resetModules();
  const {onRouteDidUpdate} = await import('../../../src/loading/prefetch');
  onRouteDidUpdate();
  onRouteDidUpdate();
}

/** Links to these pages come into sight. */
function see(...paths: readonly string[]): void {
  for (const path of paths) {
    expect(window.docusaurus.prefetch(path)).toBe(false);
  }
}

beforeEach(() => {
  idle = [];
  fetched.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has one page at a time fetched ahead, each once, while the browser is idle', async () => {
  const whenIdle = (work: () => void) => {
    idle.push(work);
  };
  vi.stubGlobal('requestIdleCallback', whenIdle);
  await startSite({requestIdleCallback: whenIdle});
  see('/a', '/b', '/a');
  expect(fetched).not.toHaveBeenCalled();
  expect(idle).toHaveLength(1);
  idle.shift()?.();
  expect(fetched.mock.calls).toEqual([['/a']]);
  idle.shift()?.();
  expect(fetched.mock.calls).toEqual([['/a'], ['/b']]);
  expect(idle).toEqual([]);
  see('/c');
  idle.shift()?.();
  expect(fetched).toHaveBeenLastCalledWith('/c');
});

it('waits a little where the browser does not say when it is idle', async () => {
  vi.useFakeTimers();
  await startSite({});
  see('/a');
  expect(fetched).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(fetched.mock.calls).toEqual([['/a']]);
});
