import { defineKindRule } from "../rule.ts";

/** A harmonised head of damage is not covered under one national head and not covered under another. */
export const headTreatedOneWay = defineKindRule({
  code: "head-treatment-contradictory",
  severity: "error",
  kind: "compensation-scheme",
  *check(record) {
    const treated = new Map<string, boolean>();
    for (const [index, { heads = [], treatment }] of (record.damage?.heads ?? []).entries()) {
      const paid = treatment !== "not-covered";
      for (const [position, head] of heads.entries()) {
        if ((treated.get(head) ?? paid) !== paid)
          yield { path: ["damage", "heads", index, "heads", position], params: { head } };
        treated.set(head, paid);
      }
    }
  },
});
