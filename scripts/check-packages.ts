import "./node-version.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  filesWith,
  installAsConsumer,
  nodesFor,
  runAsConsumer,
  typeAsConsumer,
} from "./packages/consumer.ts";
import { followGuides } from "./packages/follow-guides.ts";
import { must } from "./packages/must.ts";
import { type Packed, packAll } from "./packages/pack.ts";
import { dataEntries } from "./packages/published.ts";
import { publishedScope } from "./packages/scope.ts";
import { useEverywhere } from "./packages/use-everywhere.ts";
import { root, toolCommand } from "./processes.ts";

/** What one package may weigh where it is installed, in bytes: most of it sentences in five languages, and what is generated. */
const largest = 8_750_000;

/** Guides that begin in an empty folder and end with a node that answers. */
const guides = ["docs/guides/developer.md", "docs/guides/data-officer.md"];

/** Checks the tarball itself, not the folder it was made from. */
async function checkTarball({ manifest, tarball, unpackedSize }: Packed): Promise<void> {
  if (unpackedSize > largest)
    throw new Error(`${manifest.name} is ${unpackedSize} bytes, more than ${largest}.`);
  await must("publint", toolCommand("publint", ["run", tarball, "--strict"]), root);
  // JSON has no types to be wrong about, and attw cannot expand a pattern.
  const excluded = dataEntries(manifest);
  const flags = excluded.length > 0 ? ["--exclude-entrypoints", ...excluded] : [];
  // ES modules only: `require` loads them from Node 22.12 on, which the consumer below proves.
  const profile = ["--profile", "esm-only", "--no-emoji", "--format", "ascii"];
  await must("attw", toolCommand("attw", [tarball, ...profile, ...flags]), root);
}

async function checkAsPublished(folder: string): Promise<readonly Packed[]> {
  const packed = await packAll(join(folder, "packed"), publishedScope());
  for (const each of packed) await checkTarball(each);
  const manifests = packed.map(({ manifest }) => manifest);
  await installAsConsumer(join(folder, "consumer"), packed);
  await runAsConsumer(join(folder, "consumer"), manifests);
  await typeAsConsumer(join(folder, "consumer"), manifests);
  await useEverywhere(join(folder, "consumer"), nodesFor(manifests));
  await followGuides(guides, { folder: join(folder, "reader"), packed });
  return packed;
}

/** The scope is a setting: the same code works under another one, and names no package of the old. */
async function checkUnderAnotherScope(folder: string): Promise<void> {
  const packed = await packAll(join(folder, "elsewhere"), "@elsewhere");
  const consumer = join(folder, "consumer-elsewhere");
  await installAsConsumer(consumer, packed);
  const left = filesWith("@civic/", join(consumer, "node_modules", "@elsewhere"));
  if (left.length > 0) throw new Error(`Under another scope @civic/ is still named in ${left.join(", ")}`);
  await runAsConsumer(
    consumer,
    packed.map(({ manifest }) => manifest),
  );
}

// Outside the repository, so that nothing of it can be found by walking up.
const workFolder = mkdtempSync(join(tmpdir(), "civic-packages-"));
try {
  const packed = await checkAsPublished(workFolder);
  await checkUnderAnotherScope(workFolder);
  const names = packed
    .map(({ manifest, unpackedSize }) => `${manifest.name} (${(unpackedSize / 1e6).toFixed(2)} MB)`)
    .join(" and ");
  console.log(
    `${names}: packed, installed, imported, required, typed, used in Node, a page and a worker, and as the guides tell; also under another scope`,
  );
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
