import { expect, it, vi } from "vitest";
import { nodeCommand } from "../processes.ts";
import { runStages } from "./run-stages.ts";
import { commandStage, type Stage, type StageResult } from "./stage.ts";

function stage(name: string, result: Partial<StageResult>, more: Partial<Stage> = {}): Stage {
  return {
    name,
    does: "works",
    run: async () => ({ passed: 0, failed: 0, skipped: [], output: "", ...result }),
    ...more,
  };
}

/** What is printed with one stage at a time, times left out. */
async function printed(...stages: readonly Stage[]): Promise<readonly string[]> {
  const lines: string[] = [];
  await runStages(stages, (line) => lines.push(...line.split("\n")), { slots: 1 });
  return lines.map((line) => line.replace(/\s+[\d.]+s/, " 0s").trimEnd());
}

it("ends with the sum alone on its line", async () => {
  expect(await printed(stage("types", { passed: 1 }), stage("vitest", { passed: 12 }))).toEqual([
    "     types   works",
    "ok   types 0s",
    "     vitest  works",
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
    "     types   works",
    "FAIL types 0s",
    "a.ts: wrong",
    "",
    "     vitest  works",
    "FAIL vitest 0s  3 passed, 2 failed",
    "two broken",
    "",
    "     lint    works",
    "ok   lint 0s",
    "",
    "4 passed, 3 failed",
  ]);
});

it("counts a stage that breaks down as failed", async () => {
  const broken = stage("data", {}, { run: () => Promise.reject(new Error("no such folder")) });
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
    { name: "commands", does: "runs three" },
    script("console.log('fine')"),
    script("console.log('out'); console.error('err'); process.exit(3)"),
    script("console.log('never')"),
  );
  const result = await failing.run(() => {});
  expect(result).toMatchObject({ passed: 0, failed: 1 });
  expect(result.output.split("\n").filter(Boolean).sort()).toEqual(["err", "out"]);
});

it("counts a command that does not exist as failed", async () => {
  const lines = await printed(
    commandStage({ name: "commands", does: "runs one" }, { program: "no-such-program-here", args: [] }),
  );
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
});

/** Stages that end when they are told to, so that nothing depends on the clock. */
function controlled(...names: readonly string[]) {
  const events: string[] = [];
  const end = new Map<string, (result?: Partial<StageResult>) => void>();
  const said = new Map<string, (line: string) => void>();
  const stages = names.map((name) =>
    stage(
      name,
      {},
      {
        run: (hear) => {
          events.push(`begin ${name}`);
          said.set(name, hear);
          return new Promise((settle) => {
            end.set(name, (result) => settle({ passed: 1, failed: 0, skipped: [], output: "", ...result }));
          });
        },
      },
    ),
  );
  return { stages, events, end, said };
}

it("runs as many side by side as there are slots, in order, each after those it needs", async () => {
  const { stages, events, end } = controlled("long", "build", "types", "browser");
  const ordered = stages.map((one) => (one.name === "browser" ? { ...one, after: ["build"] } : one));
  const all = runStages(ordered, () => {}, { slots: 2 });
  expect(events).toEqual(["begin long", "begin build"]);
  end.get("long")?.();
  await vi.waitFor(() => expect(events).toContain("begin types"));
  end.get("types")?.();
  await Promise.resolve();
  expect(events).not.toContain("begin browser");
  end.get("build")?.();
  await vi.waitFor(() => expect(events).toContain("begin browser"));
  end.get("browser")?.();
  expect(await all).toEqual({ passed: 4, failed: 0 });
});

it("does not work on what could not be made, and does not wait for what was not asked for", async () => {
  const never = stage("browser", { passed: 1 }, { after: ["build"] });
  expect(await printed(never)).toContain("1 passed, 0 failed");
  const lines = await printed(stage("build", { failed: 1, output: "no disk" }), never);
  expect(lines).toContain("Not run, since build failed.");
  expect(lines.at(-1)).toBe("0 passed, 2 failed");
});

it("tells who waits what is at work and how far it is", async () => {
  const lines: string[] = [];
  const { stages, end, said } = controlled("vitest");
  const all = runStages(stages, (line) => lines.push(line), { every: 1 });
  said.get("vitest")?.("60 of 163 files");
  await vi.waitFor(() => expect(lines.at(-1)).toMatch(/^ {2}… {2}vitest, [\d.]+s: 60 of 163 files$/));
  end.get("vitest")?.();
  await all;
});
