import { type FSWatcher, watch } from "node:fs";

/** Milliseconds without a further change after which a change is told: an editor writes a file in several steps. */
const quiet = 200;

/**
 * Tells at once, and then each time that something below a folder has changed, once for what changes together, until the program is asked to
 * end (Ctrl-C).
 *
 * @throws as `node:fs` does where the folder cannot be watched.
 */
export async function* changesIn(folder: string): AsyncGenerator<void, void, undefined> {
  let tell: () => void = () => undefined;
  let isEnded = false;
  // Whoever begins to watch has seen nothing yet.
  let isChanged = true;
  let timer: NodeJS.Timeout | undefined;
  const end = () => {
    isEnded = true;
    tell();
  };
  const watcher: FSWatcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      tell();
    }, quiet);
  });
  watcher.on("error", end);
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  try {
    while (!isEnded) {
      await new Promise<void>((resolve) => {
        tell = resolve;
        if (isEnded || isChanged) resolve();
      });
      if (isEnded) return;
      isChanged = false;
      yield;
    }
  } finally {
    clearTimeout(timer);
    watcher.close();
    process.removeListener("SIGINT", end);
    process.removeListener("SIGTERM", end);
  }
}
