import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, someStates } from "../../tests/run-civic.ts";

const program = ["--conditions=source", resolve(import.meta.dirname, "main.ts")];

describe("an output that cannot be written", () => {
  const gaps = [...program, "gaps", "--data", someStates("fr", "be"), "--json"];

  test("a reader that stops, such as head, sees no stack", async () => {
    const child: ChildProcess = spawn(process.execPath, gaps, { stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr?.on("data", (text: Buffer) => {
      stderr += String(text);
    });
    child.stdout?.once("data", () => child.stdout?.destroy());
    const [code] = await once(child, "close");
    expect([code, stderr]).toEqual([0, ""]);
  });

  test.skipIf(process.platform !== "linux")("a full disk is said in one line", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, gaps, { stdio: ["ignore", full, "pipe"] });
    let stderr = "";
    child.stderr?.on("data", (text: Buffer) => {
      stderr += String(text);
    });
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The output could not be written: ENOSPC.*\n$/);
  });

  test("an error of a huge file is one line of a real process", async () => {
    const file = join(emptyFolder(), "situation.json");
    writeFileSync(file, "[".repeat(100_000));
    const { code, stderr } = await new Promise<{ code: number; stderr: string }>((done) => {
      execFile(
        process.execPath,
        [...program, "navigate", file, "--data", someStates("be")],
        (error, _, said) => done({ code: Number(error?.code ?? 0), stderr: said }),
      );
    });
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
