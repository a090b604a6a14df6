import "./node-version.ts";
import { nodeCommand, run } from "./processes.ts";

// The command from its sources, so that it works before anything is built.
const command = ["--conditions=source", "packages/sdk/src/command/main.ts", ...process.argv.slice(2)];
process.exitCode = await run(nodeCommand(command));
