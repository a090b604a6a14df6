import { defineKindRule } from "../rule.ts";

/** The coverage of a need in a phase is declared once: of two levels, a reader cannot tell which one holds. */
export const coverageDeclaredOnce = defineKindRule({
  code: "coverage-declared-twice",
  severity: "error",
  kind: "national-system",
  *check(record) {
    const seen = new Set<string>();
    for (const [index, { need, phase }] of (record.declaredCoverage ?? []).entries()) {
      const cell = `${need}/${phase}`;
      if (seen.has(cell)) yield { path: ["declaredCoverage", index], params: { need, phase } };
      seen.add(cell);
    }
  },
});
