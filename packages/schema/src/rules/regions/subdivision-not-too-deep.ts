import { mostLevels, regionsAround } from "../../eligibility/subdivisions.ts";
import { defineKindRule } from "../rule.ts";

/** Parts of parts have an end: of one with as many above it as nobody looks at, nobody can tell in what it lies. */
export const subdivisionNotTooDeep = defineKindRule({
  code: "subdivision-too-deep",
  severity: "error",
  kind: "national-system",
  *check({ subdivisions = [] }) {
    const parts = new Map(subdivisions.map(({ code, partOf }) => [code, partOf]));
    for (const [index, { code }] of subdivisions.entries())
      if (regionsAround(code, parts).length >= mostLevels)
        yield { path: ["subdivisions", index, "partOf"], params: { part: code, most: mostLevels - 1 } };
  },
});
