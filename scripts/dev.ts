import "./node-version.ts";
import { join } from "node:path";
import { nodeCommand, root, start, toolCommand } from "./processes.ts";
import { supervise } from "./signals.ts";

process.exitCode = await supervise([
  start(nodeCommand(["--watch", "--conditions=source", join(root, "apps/api/src/main.ts")])),
  start(toolCommand("vite", []), { cwd: join(root, "apps/dashboard") }),
]);
