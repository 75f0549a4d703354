/*
 * Reads to those without a network what they have kept, and nothing else: with one, every page comes from it. A page
 * and all its parts come from one place, so that no two versions mix. Frames of others are never answered.
 */
const KEPT = 'kept ';
/** Which kept page each window shows: the browser may stop this program at any time. */
const SERVED = 'served';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const isOurs = request.method === 'GET' && new URL(request.url).origin === location.origin;
  if (!isOurs || request.destination === 'iframe') return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (clientId) event.respondWith(part(request, clientId));
});

async function page({ request, resultingClientId }) {
  try {
    return await fetch(request);
  } catch (error) {
    const { pathname } = new URL(request.url);
    const list = new URL('kept/', self.registration.scope).pathname;
    for (const path of [pathname, `${pathname}/`, list]) {
      const name = (await caches.keys()).find((one) => one.startsWith(`${KEPT}${path} `));
      const found = name && (await (await caches.open(name)).match(path));
      if (!found) continue;
      await (await caches.open(SERVED)).put(`/${resultingClientId}`, new Response(name));
      return found;
    }
    throw error;
  }
}

async function part(request, clientId) {
  const name = await (await (await caches.open(SERVED)).match(`/${clientId}`))?.text();
  const own = name && (await (await caches.open(name)).match(request, { ignoreVary: true }));
  if (own) return own;
  try {
    return await fetch(request);
  } catch (error) {
    // The name of such a file changes with its bytes: it is the same wherever it is kept.
    const same = request.url.includes('/_astro/') && (await caches.match(request));
    if (same) return same;
    throw error;
  }
}
