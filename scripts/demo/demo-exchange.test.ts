import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { exitCode, root } from "../processes.ts";
import { width } from "./teller.ts";

/** The demonstration as a process of its own, with a folder for all that is temporary. */
function startDemo(...words: string[]): {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly folder: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "civic-demo-test-"));
  const child = spawn(process.execPath, [join(root, "scripts/demo-exchange.ts"), ...words], {
    env: { PATH: process.env.PATH, TMPDIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  onTestFinished(() => {
    child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });
  return { child, printed: () => text, folder };
}

/** Nothing that was started answers any more, and nothing that was written is there. */
async function expectNothingLeft(printed: string, folder: string): Promise<void> {
  const origins = printed.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
  expect(origins.length).toBeGreaterThanOrEqual(3);
  for (const origin of origins) await expect(fetch(origin)).rejects.toThrow("fetch failed");
  expect(readdirSync(folder)).toEqual([]);
}

describe("the demonstration of the exchange", () => {
  it("plays to its end, where everything has happened as it is told", async () => {
    // Whatever else the computer does meanwhile.
    const { child, printed, folder } = startDemo("--seconds", "170");
    const code = await exitCode(child);
    expect(printed()).not.toContain("✗");
    expect(code).toBe(0);
    const table = printed().slice(printed().indexOf("What became of it"));
    for (const row of [
      /Records of three States +converged +\d+ records, 60 of them signed/,
      /Records before that +refused +key-unknown/,
      /fr\/service\/116006 v2 +converged +visible after \d+\.\d\d s in Belgium/,
      /The United Kingdom, cut off +went on/,
      /fr\/service\/116006 v3, as 116007 +refused by be +signature-wrong/,
      /fr\/service\/eia v2 +frozen, thawed +version-disputed/,
      /civic\/service\/fr-114 +taken over +by fr\/service\/114/,
      /civic\/service\/be-105 +confirmed +by be/,
      /The old key of fr +refused +key-revoked/,
      /Everything, in the end +converged +\d+ records, \d+ signed versions, one digest/,
    ])
      expect(table).toMatch(row);
    const lines = printed().split("\n");
    expect(lines.filter((line) => line.length > width)).toEqual([]);
    expect(lines.filter((line) => line.startsWith("{"))).toEqual([]);
    expect(printed()).not.toContain("\u001b");
    await expectNothingLeft(printed(), folder);
  });

  it("fails where something does not happen as it is told", async () => {
    const { child, printed, folder } = startDemo("--seconds", "0");
    expect(await exitCode(child)).toBe(1);
    expect(printed()).toContain("✗ Not as told: Each node serves 20 signed records");
    expect(printed()).toContain("It was not so yet when the 0 s were over");
    await expectNothingLeft(printed(), folder);
  });

  it("leaves nothing behind where somebody ends it", async () => {
    const { child, printed, folder } = startDemo("--seconds", "170");
    await new Promise<void>((settle) => {
      child.stdout?.on("data", () => printed().includes("✓ Each node") && settle());
      child.once("close", () => settle());
    });
    child.kill("SIGINT");
    expect(await exitCode(child)).toBe(130);
    await expectNothingLeft(printed(), folder);
  });
});
