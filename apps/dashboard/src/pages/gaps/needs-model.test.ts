import type { CoverageCell } from "@civic/schema";
import { expect, test } from "vitest";
import { countsTable } from "./counts-model.ts";
import { needRows, needsWithout, openNeeds } from "./needs-model.ts";

const cell = (need: string, level: string, own: Partial<CoverageCell> = {}) =>
  ({
    jurisdiction: "be",
    need,
    phase: "follow-up",
    level,
    origin: "derived",
    limits: [],
    records: [],
    ...own,
  }) as CoverageCell;
const cells = [
  cell("physical-health", "partial"),
  cell("psychological-support", "none"),
  cell("justice-and-legal-support", "unknown", { evidence: "closed" }),
  cell("practical-and-material-support", "not-applicable"),
  cell("physical-health", "full", { phase: "emergency", jurisdiction: "fr" }),
];

test("a need without a service is one that no record answers now; what does not arise lacks nothing", () => {
  const rows = needRows({ cells, states: ["be", "fr"], phase: "follow-up" });
  const without = needsWithout(rows, "be");
  expect(without).not.toContain("physical-health");
  expect(without).toContain("psychological-support");
  expect(needsWithout(rows, "fr")).toHaveLength(10);
  expect(rows.filter(({ finer }) => !finer)).toHaveLength(10);
  const only = needRows({ cells, states: ["be"], phase: "follow-up", need: "psychological-support" });
  expect(only[0]?.cells).toEqual([{ state: "be", level: "none", closed: false }]);
});

test("said by a source, not known and not looked for are kept apart", () => {
  expect(openNeeds(cells, "be", "follow-up")).toMatchObject({ none: 1, above: 0 });
  const states = [
    { jurisdiction: "fr", described: true, kinds: [{ kind: "value-stale" as const, count: 2 }] },
    { jurisdiction: "be", described: true, kinds: [{ kind: "need-unmet" as const, count: 1 }] },
    { jurisdiction: "eu", described: false, kinds: [] },
  ];
  const { kinds, rows } = countsTable({
    states,
    cells,
    covered: ["be", "fr"],
    phase: "follow-up",
    compare: (a, b) => (a < b ? -1 : 1),
  });
  expect(kinds).toEqual(["need-unmet", "value-stale"]);
  expect(rows.map(({ state, kinds: own }) => [state, ...own])).toEqual([
    ["be", 1, 0],
    ["eu", "not-sought", 0],
    ["fr", 0, 2],
  ]);
  expect(rows[1]?.needs).toEqual({ none: "not-sought", unknown: "not-sought", above: "not-sought" });
  expect(rows[2]?.needs).toEqual({ none: 0, unknown: 10, above: 0 });
});
