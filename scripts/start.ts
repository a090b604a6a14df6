import "./node-version.ts";
import { join } from "node:path";
import { exitCode, nodeCommand, root, run, start, toolCommand } from "./processes.ts";
import { forwardSignals } from "./signals.ts";

const built = await run(toolCommand("turbo", ["run", "build", "--output-logs=errors-only"]), {
  stdio: ["ignore", "ignore", "inherit"],
});
if (built !== 0) process.exit(built);

const node = start(nodeCommand([join(root, "apps/api/dist/main.js"), ...process.argv.slice(2)]));
forwardSignals([node]);
process.exitCode = await exitCode(node);
