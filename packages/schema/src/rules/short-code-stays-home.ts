import { defineRecordRule } from "./rule.ts";

/**
 * A number in national form, a short code (`112`, `116006`) or a longer one (`0800005696`), is dialled inside a country only;
 * victims who went home need a number with `+`.
 */
export const shortCodeStaysHome = defineRecordRule({
  code: "short-code-from-abroad",
  severity: "error",
  reads: "Contact",
  *check(_record, walked) {
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (contact.channel !== "telephone" || contact.reachableFromAbroad !== "yes") continue;
      if (!contact.number.startsWith("+"))
        yield { path: [...at.path, "reachableFromAbroad"], params: { number: contact.number } };
    }
  },
});
