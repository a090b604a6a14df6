import { circlesOf } from "../circle.ts";
import { defineSetRule } from "../rule.ts";

/** No body is part of a body that is part of it; a chart of the State could not be drawn. */
export const organisationTree = defineSetRule({
  code: "organisation-circular",
  severity: "error",
  *check(records) {
    const edges = new Map<string, string[]>();
    for (const { id, partOf } of records) if (partOf !== undefined && partOf !== id) edges.set(id, [partOf]);
    for (const id of circlesOf(edges)) yield { record: id, path: ["partOf"] };
  },
});
