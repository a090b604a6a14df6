import { readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import type { Usage } from "./spawned-node.ts";

// Loaded into a process before its program: it tells whoever started the process what the process has used.
if (isMainThread && process.send !== undefined) {
  process.on("message", (message) => {
    if (message !== "usage") return;
    const { user, system } = process.cpuUsage();
    const usage: Usage = {
      cpu: user + system,
      rss: process.memoryUsage.rss(),
      peakRss: peakRss(),
    };
    process.send?.(usage);
  });
  process.once("disconnect", () => process.exit());
}

/** What the system says it used at most holds what its parent had used when it was started: Linux knows better. */
function peakRss(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
