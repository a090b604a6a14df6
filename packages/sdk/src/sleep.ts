/** Most milliseconds of a timer: a longer one would fire at once. */
export const longestTimer = 2 ** 31 - 1;

/** Waits, unless the signal ends the wait; then rejects with the signal's reason. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", stop);
        resolve(milliseconds > longestTimer ? sleep(milliseconds - longestTimer, signal) : undefined);
      },
      Math.min(milliseconds, longestTimer),
    );
    signal?.addEventListener("abort", stop, { once: true });
  });
}
