import "./node-version.ts";
import { constants } from "node:os";
import { parseArgs } from "node:util";
import { runDemo } from "./demo/run-demo.ts";

// Three nodes exchange records before the eyes of a reader. `--stay` leaves them up at the end, to be looked at;
// `--seconds` is how long all of it may take before it is given up.
const { values } = parseArgs({
  options: { stay: { type: "boolean", default: false }, seconds: { type: "string", default: "180" } },
});
const stopping = new AbortController();
let told: NodeJS.Signals | undefined;
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(name, () => {
    told ??= name;
    stopping.abort();
  });
}
// A reader that has seen enough, such as `head`.
process.stdout.on("error", () => stopping.abort());
const isAsTold = await runDemo({
  say: console.log,
  coloured: process.stdout.isTTY && process.stdout.hasColors(),
  seconds: Number(values.seconds),
  stay: values.stay ? 600 : 0,
  signal: stopping.signal,
});
process.exitCode = told === undefined ? Number(!isAsTold) : 128 + constants.signals[told];
