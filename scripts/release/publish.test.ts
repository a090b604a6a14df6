import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { publishedFolders, readManifest } from "../packages/published.ts";
import { capture, nodeCommand, root } from "../processes.ts";

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The scripts as a fresh clone has them, with nothing installed. */
function freshClone(): string {
  const clone = mkdtempSync(join(tmpdir(), "civic-publish-"));
  onTestFinished(() => rmSync(clone, { recursive: true }));
  cpSync(join(root, "scripts"), join(clone, "scripts"), { recursive: true });
  cpSync(join(root, "package.json"), join(clone, "package.json"));
  return clone;
}

it("publishes from a fresh clone: the workflow installs nothing before it", async () => {
  const clone = freshClone();
  const manifests = publishedFolders.map((folder) => ({ folder, ...readManifest(join(root, folder)) }));
  for (const { folder, name, version } of manifests) {
    write(join(clone, "packed", folder, "staged/package.json"), JSON.stringify({ name, version }));
  }
  // A registry that has every version, so that nothing is sent anywhere.
  const npm = join(clone, "npm-cli.js");
  write(npm, 'console.log(process.argv[3].split("@").at(-1));');
  const { code, output } = await capture(nodeCommand(["scripts/release.ts", "publish", "packed"]), {
    cwd: clone,
    env: { npm_execpath: npm, NODE_PATH: "" },
  });
  const lines = manifests.map(({ name, version }) => `${name} ${version} is published already\n`);
  expect(output).toBe(lines.join(""));
  expect(code).toBe(0);
});
