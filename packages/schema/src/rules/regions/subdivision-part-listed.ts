import { defineKindRule } from "../rule.ts";

/** The larger part in which one lies is named as well; else nobody can be told what it is called, nor what else lies in it. */
export const subdivisionPartListed = defineKindRule({
  code: "subdivision-part-not-listed",
  severity: "error",
  kind: "national-system",
  *check({ subdivisions = [] }) {
    const codes = new Set(subdivisions.map(({ code }) => code));
    for (const [index, { partOf }] of subdivisions.entries())
      if (partOf !== undefined && !codes.has(partOf))
        yield { path: ["subdivisions", index, "partOf"], params: { part: partOf } };
  },
});
