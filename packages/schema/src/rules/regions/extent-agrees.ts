import { defineKindRule } from "../rule.ts";

/** What is given in the whole State is not given in some parts of it alone. */
export const extentAgrees = defineKindRule({
  code: "national-extent-with-regions",
  severity: "warning",
  kind: "service",
  *check({ territory, regions }) {
    if (territory?.extent === "national" && regions !== undefined) yield { path: ["territory", "extent"] };
  },
});
