import "./node-version.ts";
import { join } from "node:path";
import { nodeCommand, root, toolCommand } from "./processes.ts";
import { startApart, supervise } from "./signals.ts";

process.exitCode = await supervise([
  startApart(nodeCommand(["--watch", "--conditions=source", join(root, "apps/api/src/main.ts")])),
  startApart(toolCommand("vite", []), { cwd: join(root, "apps/dashboard") }),
]);
