import type { ChildProcess, SpawnOptions } from "node:child_process";
import { type Command, exitCode } from "../processes.ts";
import { startApart } from "../signals.ts";

/** Processes that are all gone when the demonstration is. */
export interface Children {
  /** @throws where the demonstration is ending already. */
  start(command: Command, options: SpawnOptions): ChildProcess;
  /** Tells all of them to end, and sees to it. */
  endAll(): Promise<void>;
}

/** Milliseconds that a process has to end by itself; a node takes five seconds at most. */
const farewell = 6_000;

/** Keeps the processes that are started. */
export function keepChildren(): Children {
  const running = new Map<ChildProcess, Promise<unknown>>();
  let isEnding = false;
  return {
    start(command, options) {
      if (isEnding) throw new Error("The demonstration is ending.");
      const child = startApart(command, options);
      const ended = exitCode(child)
        .catch(() => undefined)
        .finally(() => running.delete(child));
      running.set(child, ended);
      return child;
    },
    async endAll() {
      isEnding = true;
      const children = [...running];
      for (const [child] of children) child.kill("SIGTERM");
      const last = setTimeout(() => {
        for (const [child] of children) child.kill("SIGKILL");
      }, farewell);
      await Promise.all(children.map(([, ended]) => ended));
      clearTimeout(last);
    },
  };
}
