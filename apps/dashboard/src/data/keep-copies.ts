/**
 * Lets a service worker keep what this device has opened, for when the network goes. Browsers leave workers out where the
 * connection is not safe: then nothing is kept, and nothing else changes.
 */
export function startKeepingCopies(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) return;
  const register = async () => {
    try {
      await workers.register("/service-worker.js", { updateViaCache: "none" });
      // What was loaded before a worker was there went past it.
      if (workers.controller === null) tellLoaded((await workers.ready).active);
    } catch {
      // A browser may forbid it, or a node may not serve it: the page works without copies.
    }
  };
  // After what the page needs itself.
  if (document.readyState === "complete") void register();
  else addEventListener("load", () => void register(), { once: true });
}

/** Tells the worker every address that this page has loaded or will load. */
function tellLoaded(worker: ServiceWorker | null): void {
  const tell = (loaded: PerformanceObserverEntryList) =>
    worker?.postMessage({ keep: loaded.getEntries().map(({ name }) => name) });
  new PerformanceObserver(tell).observe({ type: "resource", buffered: true });
}
