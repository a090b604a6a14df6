import "./node-version.ts";
import { join } from "node:path";
import { exitCode, nodeCommand, root, start, toolCommand } from "./processes.ts";
import { forwardSignals } from "./signals.ts";

const children = [
  start(nodeCommand(["--watch", "--conditions=source", join(root, "apps/api/src/main.ts")])),
  start(toolCommand("vite", []), { cwd: join(root, "apps/dashboard") }),
];
forwardSignals(children);

const codes = children.map(exitCode);
process.exitCode = await Promise.race(codes);
// One without the other is no development server.
for (const child of children) child.kill("SIGTERM");
await Promise.all(codes);
