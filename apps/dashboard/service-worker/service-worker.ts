import { type Keeping, keepingOf } from "./what-is-kept.ts";

declare const self: ServiceWorkerGlobalScope;

/** Caches by what they hold; another name begins anew, and the old one is deleted. */
const build = "civic-build-1";
const answers = "civic-answers-1";

/** How long the node may take to begin its answer where a copy is kept, and how long once it has let a page wait. */
const patience = 4_000;
const impatience = 300;
/** How long a node that let a page wait is not waited for again. */
const remembered = 60_000;
const mostAnswers = 100;

let slowUntil = 0;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(
    fetch("/", { headers: { Accept: "text/html" } }).then((page) => keep("document", "/", page)),
  );
});

self.addEventListener("activate", (event) => {
  const tidied = caches.keys().then((names) => {
    const old = names.filter((name) => name !== build && name !== answers);
    return Promise.all(old.map((name) => caches.delete(name)));
  });
  // A page that is open already is left alone: what it began to load would be loaded twice.
  event.waitUntil(tidied);
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const keeping = keepingOfRequest(request);
  if (keeping === undefined) return;
  event.respondWith(keeping === "asset" ? keptFirst(event) : newestFirst(event, keeping));
});

/** A page that was loaded before this worker was there tells what it loaded. */
self.addEventListener("message", (event) => {
  const { keep: urls = [] } = event.data as { readonly keep?: readonly string[] };
  event.waitUntil(Promise.allSettled(urls.map(keepLoaded)));
});

function keepingOfRequest(request: Request): Keeping | undefined {
  const { url, method, mode, headers } = request;
  const hasKey = headers.has("Authorization");
  return keepingOf({ url, method, isNavigation: mode === "navigate", hasKey }, self.location.origin);
}

async function keepLoaded(url: string): Promise<void> {
  const request = new Request(url);
  const keeping = keepingOfRequest(request);
  if (keeping === undefined || (await kept(keeping, url)) !== undefined) return;
  await keep(keeping, url, await fetch(request));
}

/** The name of a file of the build changes with its content. */
async function keptFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const found = await kept("asset", request.url);
  if (found !== undefined) return found;
  const response = await fetch(request);
  event.waitUntil(keep("asset", request.url, response.clone()));
  return response;
}

/** What the node says now; where it cannot be reached or lets wait, what it said last. */
async function newestFirst(event: FetchEvent, keeping: Keeping): Promise<Response> {
  const { request } = event;
  const asked = fetch(request).then((response) => {
    if (response.ok) event.waitUntil(keep(keeping, request.url, response.clone()));
    return response;
  });
  const found = await kept(keeping, request.url);
  if (found === undefined) return asked;
  // Whoever stands before a node that is down answers for it.
  const newest = asked.then((response) =>
    response.status >= 502 && response.status <= 504 ? found : response,
  );
  event.waitUntil(newest.catch(() => undefined));
  const waited = new Promise<Response>((resolve) => {
    const bound = Date.now() < slowUntil ? impatience : patience;
    setTimeout(() => resolve(found), bound);
  });
  const first = await Promise.race([newest.catch(() => found), waited]);
  slowUntil = first === found ? Date.now() + remembered : 0;
  return first;
}

/** One document starts every page; a file of the build is the same whatever stands after its name. */
function keyOf(keeping: Keeping, url: string): string {
  if (keeping === "document") return "/";
  return keeping === "answer" ? url : new URL(url, self.location.origin).pathname;
}

async function kept(keeping: Keeping, url: string): Promise<Response | undefined> {
  const cache = await caches.open(keeping === "answer" ? answers : build);
  return cache.match(keyOf(keeping, url), { ignoreVary: true });
}

async function keep(keeping: Keeping, url: string, response: Response): Promise<void> {
  if (!response.ok || response.redirected) return;
  if (keeping === "document") return keepDocument(await response.text(), response.headers);
  if (keeping !== "answer") {
    const cache = await caches.open(build);
    return cache.put(keyOf(keeping, url), response);
  }
  const cache = await caches.open(answers);
  const headers = new Headers(response.headers);
  headers.set("Civic-Kept-At", new Date().toISOString());
  await cache.put(keyOf(keeping, url), new Response(response.body, { headers }));
  const names = await cache.keys();
  await Promise.all(names.slice(0, -mostAnswers).map((name) => cache.delete(name)));
}

/** Another document is another build: what belonged to the last one goes with it. */
async function keepDocument(page: string, headers: Headers): Promise<void> {
  // What answers in place of a node, such as the page of a network that wants to be paid, is none.
  if (!page.includes('<div id="root">')) return;
  const before = await kept("document", "/");
  if (before !== undefined && (await before.text()) === page) return;
  await caches.delete(build);
  const cache = await caches.open(build);
  await cache.put("/", new Response(page, { headers }));
}
