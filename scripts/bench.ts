import "./node-version.ts";
import { glob } from "node:fs/promises";
import { nodeCommand, root, run } from "./processes.ts";

const wanted = process.argv.slice(2);
const pattern = "{packages,apps}/*/{src,tests,generate}/**/*.bench.ts";
const files = (await Array.fromAsync(glob(pattern, { cwd: root }))).sort();
const chosen =
  wanted.length === 0 ? files : files.filter((file) => wanted.some((word) => file.includes(word)));

let failed = 0;
for (const file of chosen) {
  console.log(`\n${file}`);
  // A process of its own each: no benchmark inherits the heap or the compiled code of another.
  const code = await run(nodeCommand(["--expose-gc", "--conditions=source", file]));
  if (code !== 0) failed += 1;
}
console.log(`\n${chosen.length} benchmark files, ${failed} below their floor or broken`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
