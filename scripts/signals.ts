import type { ChildProcess, SpawnOptions } from "node:child_process";
import { type Command, exitCode, start } from "./processes.ts";

/** On Windows a signal cannot be passed on, and Ctrl-C reaches everybody in the window. */
const passesOn = process.platform !== "win32";

/** Wishes that follow each other this fast are one wish that came by several ways. */
const oneWish = 500;

/**
 * Starts a child that `supervise` will wait for, in a process group of its own: a terminal sends Ctrl-C to the whole
 * group of the starter, and a child that is told to stop by two ways thinks that it is told twice.
 */
export function startApart(command: Command, options: SpawnOptions = {}): ChildProcess {
  return start(command, { ...options, detached: passesOn });
}

/**
 * Waits for children that serve until they are told to stop, and passes every wish to stop on to them, so that
 * they can end in order. The first exit code is the answer; when one ends, the others are told to end too.
 */
export async function supervise(children: readonly ChildProcess[]): Promise<number> {
  let told = Number.NEGATIVE_INFINITY;
  const stopAll = (signal: NodeJS.Signals): void => {
    if (performance.now() - told < oneWish) return;
    told = performance.now();
    for (const child of children) child.kill(signal);
  };
  const onInterrupt = (): void => {
    if (passesOn) stopAll("SIGINT");
  };
  const onTerminate = (): void => stopAll("SIGTERM");
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onTerminate);
  process.on("SIGHUP", onTerminate);
  // npm signals only the shell that it started, which may die of it and pass nothing on: that whoever started this
  // process is gone is all that arrives here.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    if (told === Number.NEGATIVE_INFINITY) onTerminate();
  }, 250);
  try {
    const codes = children.map(exitCode);
    const first = await Promise.race(codes);
    for (const child of children) child.kill("SIGTERM");
    await Promise.allSettled(codes);
    return first;
  } finally {
    clearInterval(watch);
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onTerminate);
    process.off("SIGHUP", onTerminate);
  }
}
