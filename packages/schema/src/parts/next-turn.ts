interface Turns {
  readonly setImmediate?: (callback: () => void) => unknown;
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/**
 * Lets everything else that waits have its turn: timers, other requests, what a person does in a page. Awaiting what is
 * ready already does not: a loop over it, however long, is one turn.
 */
export function nextTurn(): Promise<void> {
  const { setImmediate, scheduler } = globalThis as Turns;
  if (setImmediate !== undefined) return new Promise((resolve) => void setImmediate(resolve));
  return scheduler?.yield?.() ?? byMessage();
}

/** In browsers without a scheduler: their timers wait for some milliseconds, messages do not. */
function byMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const heard = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener("message", heard, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
