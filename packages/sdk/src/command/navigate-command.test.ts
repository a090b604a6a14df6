import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Entitlement, Navigation } from "@civic/schema/compute";
import { loadPhrasing } from "@civic/schema/languages";
import { timeLimitWords } from "@civic/schema/words";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic, today } from "../../tests/run-civic.ts";

const facts = {
  "event-country": "fr",
  "event-date": "2024-09-10",
  "event-type": ["terrorist-act"],
  "victim-status": ["physically-injured"],
  nationality: ["be"],
  "residence-now": "be",
};

function fileWith(document: unknown): string {
  const file = join(emptyFolder(), "situation.json");
  writeFileSync(file, JSON.stringify(document));
  return file;
}
const navigateFor = (document: unknown, ...more: string[]) =>
  runCivic(["navigate", fileWith(document), "--data", data, "--today", today, ...more]);
const linesOf = (text: string, pattern: RegExp) => text.split("\n").filter((line) => pattern.test(line));

describe("civic navigate", () => {
  test("names all emergency numbers of a State in one step, and what each is for", () => {
    const { stdout } = navigateFor({ facts });
    const calls = linesOf(stdout, /^ {2}[0-9]+\. [A-Z]{2}: call /);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatch(/^ {2}1\. FR: call /);
    expect(calls[0]).toContain("15 SAMU (emergency medical service)");
    expect(calls[0]).toContain("17 Police");
    expect(calls[0]).toContain("(text message)");
    // Every number is followed by what it is for.
    for (const call of calls[0]?.split(": call ")[1]?.split("; ") ?? [])
      expect(call).toMatch(/^[0-9+ ]+(?: \(text message\))? \D/);
  });

  test("counts its steps without a gap", () => {
    const steps = linesOf(navigateFor({ facts }).stdout, /^ {2}[0-9]+\. /);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.map((line) => Number.parseInt(line, 10))).toEqual(steps.map((_, index) => index + 1));
  });

  test("a step says of its time limit what the list says", async () => {
    const english = await loadPhrasing("en");
    for (const date of ["2024-09-10", "2015-11-13"]) {
      const situation = { facts: { ...facts, "event-date": date, "stabilisation-date": "2025-12-01" } };
      const { entitlements, firstSteps } = JSON.parse(navigateFor(situation, "--json").stdout) as Navigation;
      const claims = firstSteps.flatMap((step) => (step.do === "claim" ? [step] : []));
      const lines = linesOf(navigateFor(situation).stdout, /^ {2}[0-9]+\. [A-Z]{2}: claim /);
      expect(lines).toHaveLength(claims.length);
      for (const [index, { record, late }] of claims.entries()) {
        const limit = entitlements.find((each) => each.record.id === record)?.timeLimit;
        if (late || limit?.lastDay === undefined) continue;
        expect(lines[index]).toContain(timeLimitWords(limit, english).by);
      }
    }
  });

  test("names a day only while the time is sure to run", () => {
    for (const date of ["2024-09-10", "2010-01-01", "1990-05-05"]) {
      const situation = { facts: { ...facts, "event-date": date } };
      const { stdout } = navigateFor(situation);
      const found = JSON.parse(navigateFor(situation, "--json").stdout) as Navigation;
      for (const { record, timeLimit } of found.entitlements) {
        const line = stdout.split("\n").find((each) => `${each} `.includes(`  ${record.id} `)) ?? "";
        const { earliest, latest } = timeLimit?.lastDay ?? {};
        const over = timeLimit?.state === "expired";
        const exact = earliest !== undefined && earliest === latest && !timeLimit?.unlimited;
        expect(/ (?<!at least )until [0-9]/.test(line), line).toBe(
          exact && !over && (timeLimit?.daysLeft ?? 0) >= 0,
        );
        expect(/ {2}the time (?:ended on [0-9]|is over)/.test(line), line).toBe(over);
      }
    }
  });

  test("says on what an open deadline depends", () => {
    const { stdout } = navigateFor({ facts: { ...facts, "event-date": "2010-01-01" } });
    expect(stdout).toContain("depends on: ");
  });

  test("says in its own words, and at the exact place, what is no situation", () => {
    const file = fileWith({ facts: { nationalty: ["fr"], "event-country": "France" } });
    const { code, stdout, stderr } = runCivic(["navigate", file, "--data", data]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`${file}#/facts/nationalty: No fact is called “nationalty”.`);
    expect(stderr).toContain(`${file}#/facts/event-country: “France” cannot stand here.`);
    expect(stderr).not.toMatch(/Unrecognized|Invalid/);
  });

  test("leaves facts out of account that cannot be, and says so", () => {
    const { code, stdout, stderr } = navigateFor({ facts: { ...facts, "residence-now": "zz" } });
    expect(code).toBe(1);
    expect(stderr).toContain("#/facts/residence-now: ");
    expect(stderr).toContain("It was left out.");
    expect(stdout).toContain("What to do first");
  });

  test("lists a State without records", () => {
    const { stdout } = navigateFor({ facts: { ...facts, "residence-now": "lu" } });
    expect(stdout).toMatch(/LU +State of residence +no records: unknown, not none/);
  });
});

describe("civic evaluate", () => {
  test.each(["2026-06-01", "2015-01-01", "1960-01-01"])("says how an act of %s stands in time", (date) => {
    const file = fileWith({ facts: { ...facts, "event-country": "gb", "event-date": date } });
    const record = "civic/compensation-scheme/gb-votcs-2012";
    const args = ["evaluate", file, "--record", record, "--data", data, "--today", today];
    const { timeLimit } = JSON.parse(runCivic([...args, "--json"]).stdout) as Entitlement;
    const line = linesOf(runCivic(args).stdout, /^Time limit: /)[0];
    const { state, lastDay, daysLeft } = timeLimit ?? {};
    expect(state).toBeDefined();
    expect(/until [0-9]|between [0-9]/.test(line ?? "")).toBe(lastDay !== undefined && (daysLeft ?? 0) >= 0);
    expect(line?.includes("(the time ended on ")).toBe(state === "expired" && lastDay !== undefined);
  });

  test("refuses a record that gives nothing", () => {
    const args = ["--record", "civic/pathway/fr-terrorist-attack", "--data", data];
    expect(runCivic(["evaluate", fileWith({ facts }), ...args])).toMatchObject({ code: 1, stdout: "" });
  });
});
