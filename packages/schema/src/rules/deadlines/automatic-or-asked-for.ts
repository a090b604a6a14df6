import { defineKindRule } from "../rule.ts";

/**
 * What is granted without an application has no time limit and asks for no document: whoever reads that there is nothing
 * to hand in lets the time pass, and is told of no last day.
 */
export const automaticOrAskedFor = defineKindRule({
  code: "automatic-yet-asked-for",
  severity: "warning",
  kind: "compensation-scheme",
  *check({ application, timeLimit, evidence = [] }) {
    if (application?.automatic !== true) return;
    const asked = {
      timeLimit: (timeLimit?.clocks ?? []).some(({ unlimited }) => unlimited !== true),
      evidence: evidence.some(({ requirement }) => requirement === "required"),
    };
    for (const [field, isThere] of Object.entries(asked))
      if (isThere) yield { path: ["application", "automatic"], params: { field } };
  },
});
