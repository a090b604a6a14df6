import type { ChildProcess } from "node:child_process";

/** Passes a wish to stop on to the children, so that they can end in order; this process ends after them. */
export function forwardSignals(children: readonly ChildProcess[]): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the whole group: passing it on would make it two.
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      for (const child of children) child.kill(signal);
    });
  }
}
