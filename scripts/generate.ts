import "./node-version.ts";
import { nodeCommand, run } from "./processes.ts";

// Writes everything that is made from something else: contract and reference first, then the pages of the records.
const generators = [
  nodeCommand(["packages/schema/generate/run.ts"]),
  nodeCommand(["--conditions=source", "scripts/conformance-page.ts"]),
  nodeCommand(["--conditions=source", "scripts/client-reference.ts"]),
  nodeCommand(["--conditions=source", "scripts/data-pages.ts"]),
];
for (const generator of generators) {
  process.exitCode = await run(generator);
  if (process.exitCode !== 0) break;
}
