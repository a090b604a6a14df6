import { relative } from "node:path";
import { freezeRelease } from "./freeze-release.ts";
import { thisRepository } from "./repository.ts";

// Keeps the generated schemas as those of the release that is being made; `npm run release -- version` runs it.
const [, , root = thisRepository] = process.argv;
try {
  const { folder, model, package: version } = freezeRelease(root);
  const place = relative(process.cwd(), folder);
  process.stdout.write(`${place}: model ${model} kept, as released in @civic/schema ${version}\n`);
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
