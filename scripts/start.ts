import "./node-version.ts";
import { join } from "node:path";
import { nodeCommand, root, start, toolCommand } from "./processes.ts";
import { supervise } from "./signals.ts";

const build = start(toolCommand("turbo", ["run", "build", "--output-logs=errors-only"]), {
  stdio: ["ignore", "pipe", "inherit"],
});
let said = "";
build.stdout?.setEncoding("utf8").on("data", (text: string) => {
  said += text;
});
const built = await supervise([build]);
if (built !== 0) {
  console.error(said);
  process.exit(built);
}
const node = start(nodeCommand([join(root, "apps/api/dist/main.js"), ...process.argv.slice(2)]));
process.exitCode = await supervise([node]);
