import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CivicRecord, codelists } from "@civic/schema";
import { expect, test } from "vitest";
import { sampleService } from "../../../tests/support/sample-record.ts";
import { facetsOf } from "./facets.ts";

test("reads needs, phases and words of a service", () => {
  const record = sampleService({
    needs: ["peer-support", "psychological-support"],
    phases: ["early", "emergency"],
    name: { en: "Help line", nl: "Hulplijn" },
    extensions: { be: { needs: ["funeral-arrangements"], phase: "long-term", note: { en: "Hidden" } } },
  });
  const { needs, phases, words } = facetsOf(record);
  expect([needs, phases]).toEqual([
    ["peer-support", "psychological-support"],
    ["early", "emergency"],
  ]);
  expect(words).toEqual(expect.arrayContaining(["help", "line", "hulplijn", "ministry"]));
  expect(words).not.toContain("hidden");
});

test("finds what the real records name, in every kind that names any", () => {
  const root = join(import.meta.dirname, "../../../../../data");
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".json") && !path.endsWith("ledger.json"),
  );
  const named = new Map<string, { needs: number; phases: number }>();
  for (const path of paths) {
    const record = JSON.parse(readFileSync(join(root, path), "utf8")) as CivicRecord;
    const { needs, phases, words } = facetsOf(record);
    const before = named.get(record.kind) ?? { needs: 0, phases: 0 };
    named.set(record.kind, { needs: before.needs + needs.length, phases: before.phases + phases.length });
    expect(words.length).toBeGreaterThan(3);
    const known = [codelists.need, codelists.phase].flatMap((list) =>
      list.concepts.map(({ code }) => String(code)),
    );
    expect(known).toEqual(expect.arrayContaining([...needs, ...phases]));
  }
  for (const kind of ["service", "pathway"]) {
    expect(named.get(kind)?.needs).toBeGreaterThan(0);
    expect(named.get(kind)?.phases).toBeGreaterThan(0);
  }
});
