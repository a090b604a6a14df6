import { expect, it } from "vitest";
import { nodeCommand } from "../processes.ts";
import { runStages } from "./run-stages.ts";
import { commandStage, type Stage, type StageResult } from "./stage.ts";

function stage(name: string, result: Partial<StageResult>): Stage {
  return { name, run: async () => ({ passed: 0, failed: 0, skipped: [], output: "", ...result }) };
}

async function printed(...stages: readonly Stage[]): Promise<readonly string[]> {
  const lines: string[] = [];
  await runStages(stages, (line) => lines.push(...line.split("\n")));
  return lines.map((line) => line.replace(/\s+[\d.]+s/, " 0s").trimEnd());
}

it("ends with the sum alone on its line", async () => {
  expect(await printed(stage("types", { passed: 1 }), stage("vitest", { passed: 12 }))).toEqual([
    "ok   types 0s",
    "ok   vitest 0s  12 passed, 0 failed",
    "",
    "13 passed, 0 failed",
  ]);
});

it("shows what a failing stage said and goes on", async () => {
  const lines = await printed(
    stage("types", { failed: 1, output: "a.ts: wrong\n" }),
    stage("vitest", { passed: 3, failed: 2, output: "two broken" }),
    stage("lint", { passed: 1, output: "not shown" }),
  );
  expect(lines).toEqual([
    "FAIL types 0s",
    "a.ts: wrong",
    "",
    "FAIL vitest 0s  3 passed, 2 failed",
    "two broken",
    "",
    "ok   lint 0s",
    "",
    "4 passed, 3 failed",
  ]);
});

it("counts a stage that breaks down as failed", async () => {
  const broken: Stage = { name: "data", run: () => Promise.reject(new Error("no such folder")) };
  const lines = await printed(broken, stage("lint", { passed: 1 }));
  expect(lines.join("\n")).toMatch(/no such folder/);
  expect(lines.at(-1)).toBe("1 passed, 1 failed");
});

it("names every skipped test with its reason", async () => {
  const lines = await printed(stage("vitest", { passed: 1, skipped: ["store > writes (no PostgreSQL)"] }));
  expect(lines).toContain("1 SKIPPED, not counted as passed:");
  expect(lines).toContain("  SKIPPED vitest: store > writes (no PostgreSQL)");
});

it("stops a stage at its first failing command and keeps both its streams", async () => {
  const script = (text: string) => nodeCommand(["-e", text]);
  const failing = commandStage(
    "commands",
    script("console.log('fine')"),
    script("console.log('out'); console.error('err'); process.exit(3)"),
    script("console.log('never')"),
  );
  const result = await failing.run();
  expect(result).toMatchObject({ passed: 0, failed: 1 });
  expect(result.output.split("\n").filter(Boolean).sort()).toEqual(["err", "out"]);
});

it("counts a command that does not exist as failed", async () => {
  const lines = await printed(commandStage("commands", { program: "no-such-program-here", args: [] }));
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
});
