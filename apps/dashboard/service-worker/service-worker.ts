import { fits } from "./what-fits.ts";
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
  const first = await fetch(request);
  // Its name changes with its content: what is no such file was kept by the browser for one.
  const response =
    !first.ok || isWhatWasAsked("asset", request.url, first)
      ? first
      : await fetch(new Request(request, { cache: "reload" }));
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
  // Whoever stands before a node that is down answers for it. A page in place of data is shown to be none.
  const newest = asked.then((response) => {
    if (response.status >= 502 && response.status <= 504) return found;
    return keeping === "start" && !isWhatWasAsked(keeping, request.url, response) ? found : response;
  });
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

function isWhatWasAsked(keeping: Keeping, url: string, { headers }: Response): boolean {
  return fits(keeping, new URL(url, self.location.origin).pathname, headers.get("Content-Type"));
}

async function kept(keeping: Keeping, url: string): Promise<Response | undefined> {
  const cache = await caches.open(keeping === "answer" ? answers : build);
  const key = keyOf(keeping, url);
  const found = await cache.match(key, { ignoreVary: true });
  if (found === undefined || isWhatWasAsked(keeping, url, found)) return found;
  await cache.delete(key, { ignoreVary: true });
  return undefined;
}

/** Keeps what the node answered; what is of another type than what was asked for leaves the copy as it is. */
async function keep(keeping: Keeping, url: string, response: Response): Promise<void> {
  if (!response.ok || response.redirected || !isWhatWasAsked(keeping, url, response)) return;
  if (keeping === "document") return keepDocument(await response.text(), response.headers);
  if (keeping !== "answer") {
    const cache = await caches.open(build);
    return cache.put(keyOf(keeping, url), response);
  }
  const text = await response.text();
  if (!isReadable(text)) return;
  const cache = await caches.open(answers);
  const headers = new Headers(response.headers);
  headers.set("Civic-Kept-At", new Date().toISOString());
  await cache.put(keyOf(keeping, url), new Response(text, { headers }));
  const names = await cache.keys();
  await Promise.all(names.slice(0, -mostAnswers).map((name) => cache.delete(name)));
}

/** Whether an answer of the node came whole. */
function isReadable(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
