import type { Engine } from "../engines/engine.ts";

/** Who waits for the log to go on. */
export interface LogListeners {
  /** Calls a listener soon after anything was logged; gives what ends that. */
  onLogged(listener: () => void): () => void;
  /** Something may have been logged by this process. */
  logged(): void;
  close(): void;
}

/** Milliseconds between two looks for what other processes have logged. */
const pause = 500;

/** Tells of what this process logs at once. Where others write too, it looks for that, while anybody listens. */
export function logListeners({ dialect, read }: Pick<Engine, "dialect" | "read">): LogListeners {
  const listeners = new Set<() => void>();
  const statement = { name: "revision", text: "select seq from log_position" };
  let timer: NodeJS.Timeout | undefined;
  let seen: number | undefined;

  function logged(): void {
    for (const listener of [...listeners]) listener();
  }

  async function look(): Promise<void> {
    // Out of reach: it will be looked again, and whoever asks the store hears of it.
    const [row] = await read(statement, []).catch(() => []);
    const last = row && Number(row.seq);
    // The first look tells nobody's position: what came between a read and it would be missed.
    if (last !== undefined && last !== seen) logged();
    seen = last ?? seen;
    plan();
  }

  function plan(): void {
    clearTimeout(timer);
    timer = undefined;
    if (dialect.isEmbedded || listeners.size === 0) {
      seen = undefined;
      return;
    }
    timer = setTimeout(() => void look(), seen === undefined ? 0 : pause).unref();
  }

  return {
    onLogged(listener) {
      const own = () => listener();
      listeners.add(own);
      if (listeners.size === 1) plan();
      return () => {
        listeners.delete(own);
        if (listeners.size === 0) plan();
      };
    },
    logged,
    close() {
      listeners.clear();
      clearTimeout(timer);
    },
  };
}
