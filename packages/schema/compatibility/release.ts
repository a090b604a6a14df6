import { relative, resolve } from "node:path";
import { keepRelease } from "./releases.ts";
import { parseVersion } from "./version.ts";

// Keeps the generated schemas and code lists as those of a released version, for good.
const [version = "", folder = resolve(import.meta.dirname, "..")] = process.argv.slice(2);
try {
  parseVersion(version);
  const releases = resolve(folder, "released");
  const kept = keepRelease(version, resolve(folder, "generated"), releases);
  if (kept.outcome === "refused") throw new Error(kept.reason);
  const place = relative(process.cwd(), resolve(releases, version));
  process.stdout.write(`${place}: ${kept.files} files ${kept.outcome}\n`);
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.stderr.write("usage: node packages/schema/compatibility/release.ts <version>\n");
  process.exitCode = 1;
}
