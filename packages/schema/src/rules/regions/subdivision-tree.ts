import { circlesOf } from "../circle.ts";
import { defineKindRule } from "../rule.ts";

/** No part of a State lies in one that lies in it; whatever holds for one of them would hold for all, and for none. */
export const subdivisionTree = defineKindRule({
  code: "subdivision-circular",
  severity: "error",
  kind: "national-system",
  *check({ subdivisions = [] }) {
    const edges = new Map(
      subdivisions.map(({ code, partOf }) => [code, partOf === undefined ? [] : [partOf]]),
    );
    for (const part of circlesOf(edges)) {
      const index = subdivisions.findIndex(({ code }) => code === part);
      yield { path: ["subdivisions", index, "partOf"], params: { part } };
    }
  },
});
