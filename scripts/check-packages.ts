import "./node-version.ts";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAsConsumer } from "./packages/consumer.ts";
import { must } from "./packages/must.ts";
import { type PublishedPackage, readPublished, untypedEntries } from "./packages/published.ts";
import { npmCommand, root, toolCommand } from "./processes.ts";

/** Packs what would be published and checks the tarball itself, not the folder it was made from. */
async function pack(published: PublishedPackage, folder: string): Promise<string> {
  mkdirSync(folder);
  await must("npm pack", npmCommand(["pack", "--pack-destination", folder]), published.folder);
  const tarball = readdirSync(folder)[0];
  if (tarball === undefined) throw new Error(`npm pack made no tarball of ${published.name}`);
  const path = join(folder, tarball);
  await must("publint", toolCommand("publint", ["run", path, "--strict"]), root);
  // JSON has no types to be wrong about, and attw cannot expand a pattern.
  const excluded = untypedEntries(published);
  const flags = excluded.length > 0 ? ["--exclude-entrypoints", ...excluded] : [];
  // node16: the older resolution does not know `exports`, and TypeScript 7 no longer knows the older resolution.
  const profile = ["--profile", "node16", "--no-emoji", "--format", "ascii"];
  await must("attw", toolCommand("attw", [path, ...profile, ...flags]), root);
  return path;
}

const packages = ["packages/schema", "packages/sdk"].map((folder) => readPublished(join(root, folder)));
// Outside the repository, so that nothing of it can be found by walking up.
const workFolder = mkdtempSync(join(tmpdir(), "civic-packages-"));
try {
  const tarballs: string[] = [];
  for (const [place, published] of packages.entries()) {
    tarballs.push(await pack(published, join(workFolder, String(place))));
  }
  await checkAsConsumer(join(workFolder, "consumer"), tarballs, packages);
  console.log(
    `${packages.map(({ name }) => name).join(" and ")}: packed, installed, imported, required, typed`,
  );
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
