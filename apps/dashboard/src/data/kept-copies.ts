import { useSyncExternalStore } from "react";

/** When the copies that are shown were kept (RFC 3339), by the address of the answer. */
const keptAt = new Map<string, string>();
const listeners = new Set<() => void>();

/** Asks the node. Where it cannot be reached, the service worker may answer with a copy, which is noted. */
export async function fetchOrKept(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const at = response.headers.get("Civic-Kept-At");
  const changed = at === null ? keptAt.delete(url) : keptAt.get(url) !== at && keptAt.set(url, at);
  if (changed) for (const tell of listeners) tell();
  return response;
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
