import "./node-version.ts";
import { join } from "node:path";
import { nodeCommand, root, toolCommand } from "./processes.ts";
import { buildThenServe } from "./start/build-then-serve.ts";

// What a command writes to the standard output goes into a file or a variable; nothing else may stand there.
const words = process.argv.slice(2);
process.exitCode = await buildThenServe({
  build: toolCommand("turbo", ["run", "build", "--output-logs=new-only"]),
  serve: nodeCommand([join(root, "apps/api/dist/main.js"), ...words]),
  command: words.length > 0,
  say: words.length > 0 ? console.error : console.log,
});
