import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { root } from "./processes.ts";

/** A clone with one script, and what is said when it is started as `npm start` does. */
function clone() {
  const folder = mkdtempSync(join(tmpdir(), "civic-clone-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "scripts"));
  copyFileSync(join(root, "scripts/pinned-node.mjs"), join(folder, "scripts/pinned-node.mjs"));
  writeFileSync(join(folder, "script.ts"), 'const said: string = "runs";\nconsole.log(said);\n');
  // What an older Node says of itself, told before the starter reads it.
  writeFileSync(
    join(folder, "as-older.mjs"),
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "22.17.1" } });\n',
  );
  const start = (...options: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
      const args = [...options, "scripts/pinned-node.mjs", "script.ts"];
      execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  return { folder, start };
}

it("says what to run first in a clone without packages", async () => {
  const { start } = clone();
  expect(await start()).toEqual({ code: 1, stdout: "", stderr: "Run npm ci first.\n" });
});

it("says so, too, where neither the packages nor the computer hold a Node that runs TypeScript", async () => {
  const { folder, start } = clone();
  mkdirSync(join(folder, "node_modules"));
  const { code, stdout, stderr } = await start("--import", "./as-older.mjs");
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^Run npm ci first\. .* install Node 24\.11 or later: this is v[0-9.]+\.\n$/);
});

it("runs the script on the Node that started it where the packages bring none", async () => {
  const { folder, start } = clone();
  mkdirSync(join(folder, "node_modules"));
  expect(await start()).toEqual({ code: 0, stdout: "runs\n", stderr: "" });
});
