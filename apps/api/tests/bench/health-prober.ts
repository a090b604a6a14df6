import { connect } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { median } from "../../../../tests/support/median.ts";
import type { Waits } from "./health-probe.ts";
import { getRequest } from "./load.ts";

// A thread that asks for `/healthz`, a moment after each answer, over one connection that is kept.
const pause = 2;
const request = getRequest("/healthz");
const socket = connect({ port: workerData as number, host: "127.0.0.1", noDelay: true });
let waits: number[] = [];
let asked = 0;

function ask(): void {
  asked = performance.now();
  socket.write(request);
}

socket.on("connect", ask);
socket.on("data", () => {
  waits.push(performance.now() - asked);
  asked = Number.NaN;
  setTimeout(ask, pause);
});
parentPort?.on("message", (word: "begin" | "end") => {
  // What still waits has waited that long at least.
  const open = performance.now() - asked;
  const all = Number.isNaN(open) ? waits : [...waits, open];
  const found: Waits = { worst: Math.max(0, ...all), median: median(all), asked: all.length };
  if (word === "begin") waits = [];
  parentPort?.postMessage(found);
});
