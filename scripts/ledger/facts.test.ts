import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { capture, nodeCommand } from "../processes.ts";
import { skippedLines } from "../stages/data-stage.ts";
import { factsAtHand } from "./facts.ts";

test("no facts are looked for where none are named", () => {
  expect(factsAtHand("").textOf("de")).toBeUndefined();
});

test("facts are read by the State", () => {
  const folder = mkdtempSync(join(tmpdir(), "civic-facts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(() => factsAtHand(folder)).toThrow("there is no");
  mkdirSync(join(folder, "countries"));
  writeFileSync(join(folder, "countries/DE.json"), "{}");
  const facts = factsAtHand(folder);
  expect(facts.textOf("de")).toBe("{}");
  expect(facts.textOf("fr")).toBeUndefined();
  expect(facts.correctionsOf("de")).toBe("");
  writeFileSync(join(folder, "corrections.json"), '[{"file":"DE","right":"110"},{"file":"FR","right":"17"}]');
  expect(facts.correctionsOf("de")).toBe('[{"file":"DE","right":"110"}]');
  mkdirSync(join(folder, "cross-border"));
  writeFileSync(join(folder, "cross-border/DE.json"), '{"authority":"+49"}');
  expect(facts.correctionsOf("de")).toBe('{"authority":"+49"}[{"file":"DE","right":"110"}]');
});

test.each([
  ["scripts/check-ledger.ts", /^CIVIC_FACTS names no facts: rows of \d+ of \d+ ledgers not compared$/],
  ["scripts/check-values.ts", /^CIVIC_FACTS names no facts: numbers of \d+ States not compared$/],
])(
  "%s says what it skips without facts",
  async (script, line) => {
    const { code, output } = await capture(nodeCommand(["--conditions=source", script]), {
      env: { CIVIC_FACTS: "" },
    });
    expect(skippedLines(output)).toEqual([expect.stringMatching(line)]);
    expect(code).toBe(0);
  },
  60_000,
);
