import type { Concept } from "../codelists/codelist.ts";
import { need } from "../codelists/need.ts";
import { phase } from "../codelists/phase.ts";
import { pathOf, plainValuesOf } from "./plain-values.ts";
import { defineRecordRule } from "./rule.ts";

const parents = new Map(
  [...need.concepts, ...phase.concepts].map((concept: Concept) => [concept.code, concept.parent]),
);

/**
 * A need or phase is named as finely as the source says, not together with the wider one above it: the wider one
 * says "all of it" and makes the finer one meaningless.
 */
export const narrowerCodeAlone = defineRecordRule({
  code: "wider-code-with-narrower",
  severity: "notice",
  *check(record, parts) {
    for (const at of plainValuesOf(record, parts).lists) {
      if (at.key !== "needs" && at.key !== "phases") continue;
      const codes = at.value as readonly string[];
      for (const [index, code] of codes.entries()) {
        const parent = parents.get(code);
        if (parent !== undefined && codes.includes(parent))
          yield { path: [...pathOf(at), index], params: { narrower: code, wider: parent } };
      }
    }
  },
});
