import { useSyncExternalStore } from "react";

/** When the copies that are shown were kept (RFC 3339), by the address of the answer. */
const keptAt = new Map<string, string>();
const listeners = new Set<() => void>();

/** What was asked past the cache of the browser since an answer could not be read; nothing while all could be. */
let askedAnew: Set<string> | undefined;

/**
 * Asks the node. Where it cannot be reached, the service worker may answer with a copy, which is noted. After an answer that
 * nobody can read, every address is asked once more in full: the browser may have cached what answered in place of the node.
 */
export async function fetchOrKept(url: string, init: RequestInit): Promise<Response> {
  const anew = askedAnew !== undefined && !askedAnew.has(url);
  const response = await fetch(url, anew ? { ...init, cache: "reload" } : init);
  if (anew && response.ok) askedAnew?.add(url);
  const at = response.headers.get("Civic-Kept-At");
  const changed = at === null ? keptAt.delete(url) : keptAt.get(url) !== at && keptAt.set(url, at);
  if (changed) for (const tell of listeners) tell();
  return response;
}

/** An answer came that was none of a node. */
export function doubtCached(): void {
  askedAnew = new Set();
}

/** When the oldest of the copies that are shown was kept; nothing while the node itself answers. */
export function useKeptSince(): string | undefined {
  return useSyncExternalStore(listen, oldest);
}

/** Whether a service worker keeps copies of what is opened. */
export function keepsCopies(): boolean {
  const workers = globalThis.navigator?.serviceWorker as ServiceWorkerContainer | undefined;
  return workers !== undefined && workers.controller !== null;
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function oldest(): string | undefined {
  return [...keptAt.values()].sort()[0];
}
