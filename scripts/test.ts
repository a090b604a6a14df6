import "./node-version.ts";
import { parseArgs } from "node:util";
import { runStages } from "./stages/run-stages.ts";
import { testStages } from "./stages/stages.ts";

/** `npm test` runs all stages; `npm test -- types vitest` only those, `--long` the long variants of the tests. */
const { values, positionals } = parseArgs({
  options: { long: { type: "boolean", default: false } },
  allowPositionals: true,
});
const names = testStages.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no stage named ${unknown.join(", ")}; there are: ${names.join(", ")}`);
  process.exit(2);
}
if (values.long) process.env.CIVIC_TEST_LONG = "1";

const chosen = testStages.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const { failed } = await runStages(chosen, console.log);
process.exitCode = failed > 0 ? 1 : 0;
