import { repeatedAt } from "../repeated.ts";
import { defineKindRule } from "../rule.ts";

/** A part of the State is named once; of two names, or two larger parts, nobody can tell which one holds. */
export const subdivisionListedOnce = defineKindRule({
  code: "subdivision-twice",
  severity: "error",
  kind: "national-system",
  *check({ subdivisions = [] }) {
    const codes = subdivisions.map(({ code }) => code);
    for (const index of repeatedAt(codes))
      yield { path: ["subdivisions", index, "code"], params: { code: codes[index] ?? "" } };
  },
});
