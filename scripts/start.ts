import "./node-version.ts";
import { join } from "node:path";
import { nodeCommand, root, toolCommand } from "./processes.ts";
import { buildThenServe } from "./start/build-then-serve.ts";

process.exitCode = await buildThenServe({
  build: toolCommand("turbo", ["run", "build", "--output-logs=new-only"]),
  serve: nodeCommand([join(root, "apps/api/dist/main.js"), ...process.argv.slice(2)]),
  say: console.log,
});
