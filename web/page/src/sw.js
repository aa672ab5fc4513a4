// Keeps the page's own files, all of them and nothing else, so that it works without a network after the first load.
// offline.ts puts in the list of files and a digest of their contents when the page is built. A new version waits until
// no tab shows the old one.
const PREFIX = "aftermath-";
const NAME = PREFIX + "__DIGEST__";
const FILES = __FILES__;

self.addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: "no-cache" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(fresh)));
});

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));

async function kept(request) {
  const cache = await caches.open(NAME);
  const key = request.mode === "navigate" ? "./" : request;
  return (await cache.match(key)) ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin)
    event.respondWith(kept(request));
});
