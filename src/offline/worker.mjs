/**
 * What the service worker does beside keeping the shell of the site (`@docusaurus/plugin-pwa`):
 * pages come from the network, and from what was kept when there is none; on the first visit of a
 * version its pages are kept, as `offline/<version>.json` lists them.
 */
const VISITED = 'site-visited';
const VERSION = 'site-version ';

/** Pages beside those of versions, and versions, that are kept at most. */
const MOST_VISITED = 40;
const MOST_VERSIONS = 2;
const AT_ONCE = 4;

export default function offline() {
  self.addEventListener('fetch', (event) => {
    const {request} = event;
    const {origin, pathname} = new URL(request.url);
    if (request.method !== 'GET' || origin !== self.location.origin) {
      return;
    }
    if (request.mode === 'navigate') {
      event.stopImmediatePropagation();
      event.respondWith(freshPage(request));
    } else if (pathname.includes('/search-index/')) {
      event.stopImmediatePropagation();
      event.respondWith(freshFile(request));
    } else if (/\/(?:assets|img)\//u.test(pathname)) {
      event.stopImmediatePropagation();
      event.respondWith(keptAsset(request));
    }
  });
  self.addEventListener('message', (event) => {
    if (event.data?.type === 'KEEP_VERSION') {
      event.waitUntil(keepVersion(event.data.tag, event.source));
    }
  });
}

/** A page may have been corrected since it was kept: the network is asked first. */
async function freshPage(request) {
  try {
    const response = await fetch(request);
    if (response.ok) {
      const cache = await caches.open(VISITED);
      await cache.put(request, response.clone());
      const [oldest, ...others] = await cache.keys();
      if (others.length >= MOST_VISITED) {
        await cache.delete(oldest);
      }
    }
    return response;
  } catch {
    return (await keptPage(request.url)) ?? Response.error();
  }
}

/** Files of an index belong together: those of the network come first, as its pages do. */
async function freshFile(request) {
  try {
    return await fetch(request);
  } catch {
    const kept = await caches.match(request, {ignoreSearch: true, ignoreVary: true});
    return kept ?? Response.error();
  }
}

async function keptPage(url) {
  const {origin, pathname} = new URL(url);
  const plain = origin + pathname.replace(/\/$/u, '');
  for (const candidate of [plain, `${plain}/`, new URL('404.html', self.registration.scope).href]) {
    const kept = await caches.match(candidate, {ignoreSearch: true, ignoreVary: true});
    if (kept) {
      return kept;
    }
  }
  return undefined;
}

/** The name of an asset holds its hash: what was kept is what it was. */
async function keptAsset(request) {
  return (await caches.match(request, {ignoreSearch: true, ignoreVary: true})) ?? fetch(request);
}

async function keepVersion(tag, client) {
  const address = new URL(`offline/${tag}.json`, self.registration.scope).href;
  const response = await fetch(address, {cache: 'no-cache'}).catch(() => undefined);
  const name = VERSION + tag;
  const cache = await caches.open(name);
  const before = await (await cache.match(address))?.json();
  if (response?.ok) {
    const {label, ...pages} = await response.json();
    const search = await searchFiles(pages.search);
    const index = {
      label,
      bytes: pages.bytes + search.bytes,
      files: {...pages.files, ...search.files},
    };
    await fetchChanged(cache, index.files, before?.files ?? {});
    await cache.put(address, new Response(JSON.stringify(index)));
    await forgetOthers(name);
    client?.postMessage({type: 'VERSION_KEPT', tag, label, bytes: index.bytes});
  } else if (before) {
    client?.postMessage({type: 'VERSION_KEPT', tag, label: before.label, bytes: before.bytes});
  }
}

/** The files of the index in which the version is searched; none where it has none. */
async function searchFiles(folder) {
  const response = await fetch(`${folder}files.json`, {cache: 'no-cache'}).catch(() => undefined);
  if (!response?.ok) {
    return {bytes: 0, files: {}};
  }
  const {bytes, files} = await response.json();
  const named = Object.entries(files).map(([name, hash]) => [folder + name, hash]);
  return {bytes, files: Object.fromEntries(named)};
}

/** Fetches files whose hash is new, a few at a time, and forgets those that are gone. */
async function fetchChanged(cache, files, before) {
  const waiting = [];
  for (const [path, hash] of Object.entries(files)) {
    if (before[path] !== hash || !(await cache.match(path))) {
      waiting.push(path);
    }
  }
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await cache.add(new Request(path, {cache: 'no-cache'}));
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  const gone = Object.keys(before).filter((path) => !(path in files));
  await Promise.all(gone.map((path) => cache.delete(path)));
}

async function forgetOthers(current) {
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(VERSION) && name !== current,
  );
  const tooMany = others.slice(0, Math.max(0, others.length - MOST_VERSIONS + 1));
  await Promise.all(tooMany.map((name) => caches.delete(name)));
}
