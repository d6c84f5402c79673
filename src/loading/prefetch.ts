import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

const waiting = new Set<string>();
let isWrapped = false;

/**
 * Docusaurus fetches ahead the page of every link in sight, all at once and each with a walk over
 * all routes: tables are full of links, so that pages stood still for a tenth of a second. Here
 * their turns come one by one while the browser has nothing else to do.
 */
export function onRouteDidUpdate(): void {
  if (isWrapped || !ExecutionEnvironment.canUseDOM) {
    return;
  }
  isWrapped = true;
  const {docusaurus} = window;
  const next = () => {
    const [path = ''] = waiting;
    waiting.delete(path);
    if (waiting.size > 0) {
      whenIdle(next);
    }
    void docusaurus.prefetch(path);
  };
  window.docusaurus = {
    ...docusaurus,
    prefetch(path) {
      waiting.add(path);
      if (waiting.size === 1) {
        whenIdle(next);
      }
      return false;
    },
  };
}

function whenIdle(work: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) {
    requestIdleCallback(work);
  } else {
    setTimeout(work, 200);
  }
}
