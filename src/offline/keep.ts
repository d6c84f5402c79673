import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** What a page needs comes first, and who leaves at once needs no version: milliseconds of reading. */
const READING = 5000;

/** Version that the service worker was last asked to keep. */
let asked: string | undefined;

/** On the first visit of a version its pages are kept, unless the reader wants to save data. */
export function onRouteDidUpdate(): void {
  if (!ExecutionEnvironment.canUseDOM || !('serviceWorker' in navigator) || savesData()) {
    return;
  }
  const tag = document.querySelector<HTMLMetaElement>('meta[name=docusaurus_tag]')?.content;
  if (tag?.startsWith('docs-') && tag !== asked) {
    asked = tag;
    void navigator.serviceWorker.ready.then(({active}) => {
      setTimeout(() => {
        active?.postMessage({type: 'KEEP_VERSION', tag});
      }, READING);
    });
  }
}

function savesData(): boolean {
  const {connection} = navigator as {readonly connection?: {readonly saveData?: boolean}};
  return connection?.saveData === true;
}
