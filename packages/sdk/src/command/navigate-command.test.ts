import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Entitlement, Navigation } from "@civic/schema/compute";
import { loadPhrasing } from "@civic/schema/languages";
import { timeLimitLine } from "@civic/schema/words";
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

/** The text without its line breaks: what is said, wherever a line ends. */
const flat = (text: string) => text.replaceAll(/\s+/g, " ");
/** The numbered steps, each on one line. */
function stepsOf(text: string): string[] {
  const [, steps = ""] = text.split("What to do\n");
  return (steps.split("\n\n")[0] ?? "")
    .split(/\n(?= {2}[0-9]+\. | {2}Verify)/)
    .map((step) => flat(step).trim());
}

describe("civic navigate", () => {
  test("names all emergency numbers of a State in one step, and what each is for", async () => {
    const calls = stepsOf((await navigateFor({ facts }, "--all")).stdout).filter((step) =>
      /^[0-9]+\. \w+: call /.test(step),
    );
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain("15 SAMU (emergency medical service)");
    expect(calls[0]).toContain("17 Police");
    expect(calls[0]).toContain("(text message)");
    // Every number is followed by what it is for.
    for (const call of calls[0]?.split(": call ")[1]?.split("; ") ?? [])
      expect(call).toMatch(/^[0-9+ ]+(?: \(text message\))? \D/);
  });

  test("counts its steps without a gap", async () => {
    const steps = linesOf((await navigateFor({ facts })).stdout, /^ {2}[0-9]+\. /);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.map((line) => Number.parseInt(line, 10))).toEqual(steps.map((_, index) => index + 1));
  });

  test("a step says of its time limit what the answer says", async () => {
    const english = await loadPhrasing("en");
    for (const date of ["2024-09-10", "2015-11-13"]) {
      const situation = { facts: { ...facts, "event-date": date, "stabilisation-date": "2025-12-01" } };
      const { entitlements, firstSteps } = JSON.parse(
        (await navigateFor(situation, "--json")).stdout,
      ) as Navigation;
      const claims = firstSteps.flatMap((step) => (step.do === "claim" ? [step] : []));
      const steps = stepsOf((await navigateFor(situation, "--all")).stdout).filter((step) =>
        step.includes(": claim "),
      );
      expect(steps).toHaveLength(claims.length);
      for (const [index, { record }] of claims.entries()) {
        const limit = entitlements.find((each) => each.record.id === record)?.timeLimit;
        expect(steps[index]).toContain(flat(timeLimitLine(limit, english)));
      }
    }
  });

  test.each([[[]], [["--all"]]])("a day stands on no entitlement that is not met: %j", async (more) => {
    for (const date of ["2024-09-10", "2010-01-01", "1990-05-05"]) {
      const situation = { facts: { ...facts, "event-date": date } };
      const text = (await navigateFor(situation, ...more)).stdout;
      const found = JSON.parse((await navigateFor(situation, "--json")).stdout) as Navigation;
      for (const { record, verdict, timeLimit } of found.entitlements) {
        const block = text.split(/\n(?= {2}\S)/).find((each) => each.trim().endsWith(`\n      ${record.id}`));
        if (!block) continue;
        expect(/Time limit: /.test(block), block).toBe(
          verdict !== "not-met" && (timeLimit !== undefined || record.kind === "compensation-scheme"),
        );
      }
    }
  });

  test("says on what an open deadline depends", async () => {
    const { stdout } = await navigateFor({ facts: { ...facts, "event-date": "2010-01-01" } });
    expect(stdout).toContain("depends on: ");
  });

  test("says in its own words, and at the exact place, what is no situation", async () => {
    const file = fileWith({ facts: { nationalty: ["fr"], "event-country": "France" } });
    const { code, stdout, stderr } = await runCivic(["navigate", file, "--data", data]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`${file}#/facts/nationalty: No fact is called “nationalty”.`);
    expect(stderr).toContain(`${file}#/facts/event-country: “France” cannot stand here.`);
    expect(stderr).not.toMatch(/Unrecognized|Invalid/);
  });

  test("leaves facts out of account that cannot be, and says so", async () => {
    const { code, stdout, stderr } = await navigateFor({ facts: { ...facts, "residence-now": "zz" } });
    expect(code).toBe(1);
    expect(stderr).toContain("#/facts/residence-now: ");
    expect(stderr).toContain("It was left out.");
    expect(stdout).toContain("Whom to call or turn to");
  });

  test("lists a State without records", async () => {
    const { stdout } = await navigateFor({ facts: { ...facts, "residence-now": "is" } });
    expect(flat(stdout)).toContain("Iceland: State of residence (no records: unknown, not none)");
  });
});

describe("civic evaluate", () => {
  const evaluate = (document: unknown, record: string, ...more: string[]) =>
    runCivic(["evaluate", fileWith(document), "--record", record, "--data", data, "--today", today, ...more]);

  test.each(["2026-06-01", "2015-01-01", "1960-01-01"])(
    "says how an act of %s stands in time, unless the conditions are not met",
    async (date) => {
      const english = await loadPhrasing("en");
      for (const name of ["fr-fgti-terrorism", "fr-civi", "gb-votcs-2012", "be-solidarity"]) {
        const asked = [
          { facts: { ...facts, "event-date": date } },
          `civic/compensation-scheme/${name}`,
        ] as const;
        const { timeLimit, verdict } = JSON.parse((await evaluate(...asked, "--json")).stdout) as Entitlement;
        const text = flat((await evaluate(...asked)).stdout);
        expect(text.includes(" Time limit: "), name).toBe(verdict !== "not-met");
        if (verdict !== "not-met") expect(text).toContain(flat(timeLimitLine(timeLimit, english)));
      }
    },
  );

  test("says in one line why, with the sums, before it shows all conditions", async () => {
    const { stdout } = await evaluate({ facts }, "civic/compensation-scheme/fr-pmi");
    expect(stdout).toMatch(/\nWhy: [^\n]+\n/);
    expect(stdout.indexOf("Why: ")).toBeLessThan(stdout.indexOf("\nAll conditions\n"));
    expect(stdout).toContain("/criteria/of/0");
  });

  test("refuses a record that gives nothing", async () => {
    const args = ["--record", "civic/pathway/fr-terrorist-attack", "--data", data];
    expect(await runCivic(["evaluate", fileWith({ facts }), ...args])).toMatchObject({ code: 1, stdout: "" });
  });
});
