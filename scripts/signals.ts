import type { ChildProcess } from "node:child_process";
import { exitCode } from "./processes.ts";

/**
 * Waits for children that serve until they are told to stop, and passes every wish to stop on to them, so that
 * they can end in order. The first exit code is the answer; when one ends, the others are told to end too.
 */
export async function supervise(children: readonly ChildProcess[]): Promise<number> {
  const stopAll = (signal: NodeJS.Signals): void => {
    for (const child of children) child.kill(signal);
  };
  const onInterrupt = (): void => {
    // A terminal sends Ctrl-C to the whole group: passing it on would make it two.
    if (!process.stdin.isTTY) stopAll("SIGINT");
  };
  const onTerminate = (): void => stopAll("SIGTERM");
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onTerminate);
  // npm signals only the shell between npm and this process; that the shell is gone is all that arrives here.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) stopAll("SIGTERM");
  }, 500);
  try {
    const codes = children.map(exitCode);
    const first = await Promise.race(codes);
    stopAll("SIGTERM");
    await Promise.allSettled(codes);
    return first;
  } finally {
    clearInterval(watch);
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onTerminate);
  }
}
