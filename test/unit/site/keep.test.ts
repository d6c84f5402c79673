import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {onRouteDidUpdate} from '../../../src/offline/keep';

vi.mock('@docusaurus/ExecutionEnvironment', () => ({default: {canUseDOM: true}}));

const postMessage = vi.fn();

function visit(tag: string, connection?: {readonly saveData: boolean}): void {
  vi.stubGlobal('document', {querySelector: () => ({content: tag})});
  vi.stubGlobal('navigator', {
    connection,
    serviceWorker: {ready: Promise.resolve({active: {postMessage}})},
  });
  onRouteDidUpdate();
}

beforeEach(() => {
  vi.useFakeTimers();
  postMessage.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('keeps a version once it is being read, and asks for it once', async () => {
  visit('docs-default-2.0');
  visit('docs-default-2.0');
  await vi.advanceTimersByTimeAsync(4000);
  expect(postMessage).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(postMessage.mock.calls).toEqual([[{type: 'KEEP_VERSION', tag: 'docs-default-2.0'}]]);
});

it.each([
  {name: 'of pages beside the docs', tag: 'default', connection: undefined},
  {name: 'for readers who save data', tag: 'docs-default-1.0', connection: {saveData: true}},
])('keeps nothing $name', async ({tag, connection}) => {
  visit(tag, connection);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(postMessage).not.toHaveBeenCalled();
});
