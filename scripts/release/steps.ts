import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { must } from "../packages/must.ts";
import { publishedFolders, readManifest } from "../packages/published.ts";
import { capture, nodeCommand, npmCommand, root, run, toolCommand } from "../processes.ts";
import { reasonsAgainst } from "./readiness.ts";
import { signRecords, unsignedNotice } from "./sign-records.ts";

/** Changesets become versions and changelogs, the schemas are kept as those of the release, the lock file fits. */
async function version(): Promise<void> {
  const commands = [
    toolCommand("changeset", ["version"]),
    nodeCommand(["--conditions=source", "packages/compatibility/src/freeze.ts"]),
    // changeset leaves the lock file behind, and then `npm ci` refuses.
    npmCommand(["install", "--package-lock-only", "--ignore-scripts"]),
  ];
  for (const command of commands) {
    if ((await run(command)) !== 0) throw new Error(`Stopped: ${command.args.join(" ")} failed.`);
  }
}

/** Refuses a tag that does not fit what is there. */
function checkTag(tag: string): void {
  const manifests = publishedFolders.map((folder) => readManifest(join(root, folder)));
  const waiting = readdirSync(join(root, ".changeset")).filter((file) => /^(?!README).*\.md$/.test(file));
  const reasons = reasonsAgainst({
    tag,
    versions: Object.fromEntries(manifests.map((manifest) => [manifest.name, manifest.version])),
    waiting: waiting.map((file) => basename(file, ".md")),
    frozen: newestKept(join(root, "packages/schema/released")),
  });
  if (reasons.length > 0) throw new Error(reasons.join("\n"));
}

function newestKept(releases: string): string | undefined {
  const kept = readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);
  if (kept === undefined) return undefined;
  const text = readFileSync(join(releases, kept, "release.json"), "utf8");
  return (JSON.parse(text) as { package: string }).package;
}

/** Builds and packs under the scope of publication; the tarballs go to `folder`, in the order of publication. */
async function pack(folder: string): Promise<void> {
  await must("build", toolCommand("turbo", ["run", "build", "--output-logs=errors-only"]), root);
  // Loaded here, since these need what is installed: `publish` runs in a fresh clone, where nothing is.
  const { packAll } = await import("../packages/pack.ts");
  const { publishedScope } = await import("../packages/scope.ts");
  mkdirSync(folder, { recursive: true });
  for (const { manifest, tarball } of await packAll(resolve(folder), publishedScope())) {
    process.stdout.write(`${manifest.name} ${manifest.version}: ${tarball}\n`);
  }
  await packRecords(folder);
}

/** The compiled records as the project signs them, beside the packages; a release without says so. */
async function packRecords(folder: string): Promise<void> {
  const command = join(root, "packages/sdk/dist/command/main.js");
  const { version } = readManifest(join(root, "packages/sdk"));
  const { CIVIC_RELEASE_KEY: key, CIVIC_FORMER_PACK: former } = process.env;
  const signed = await signRecords({
    version,
    data: join(root, "data"),
    out: folder,
    key: key || undefined,
    former: former || undefined,
    civic: (args) => must(`civic ${args[0]}`, nodeCommand([command, ...args, "--lang", "en"]), root),
  });
  if (signed === undefined) process.stderr.write(unsignedNotice);
  else process.stdout.write(`records: ${signed.pack}\nanchor: ${signed.anchor}\n`);
}

/** Publishes what `pack` made and the registry does not have yet. Provenance needs a workflow with an identity. */
async function publish(folder: string): Promise<void> {
  for (const published of publishedFolders) {
    const place = resolve(folder, published);
    const { name, version } = readManifest(join(place, "staged"));
    const known = await capture(npmCommand(["view", `${name}@${version}`, "version"]));
    if (known.code === 0 && known.output.trim() === version) {
      process.stdout.write(`${name} ${version} is published already\n`);
      continue;
    }
    const tarballs = readdirSync(place).filter((file) => file.endsWith(".tgz"));
    const flags = ["--provenance", "--access", "public"];
    await must(`npm publish of ${name}`, npmCommand(["publish", ...flags, ...tarballs]), place);
    process.stdout.write(`${name} ${version} published\n`);
  }
}

/** Each step of a release by its name; .github/workflows/release.yml runs all but the first. */
export const steps: Readonly<Record<string, (argument: string) => Promise<void> | void>> = {
  version,
  "check-tag": checkTag,
  pack,
  publish,
};
