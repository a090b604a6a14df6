import { defineKindRule } from "../rule.ts";

/** Whoever has no money left on the telephone does not reach a free service by a line that is dearer than others. */
export const freeLine = defineKindRule({
  code: "free-with-premium-number",
  severity: "warning",
  kind: "service",
  *check({ cost, contacts = [] }) {
    if (cost?.basis !== "free") return;
    for (const [index, contact] of contacts.entries())
      if (contact.channel === "telephone" && contact.type === "premium-rate")
        yield { path: ["contacts", index, "type"], params: { number: contact.number } };
  },
});
