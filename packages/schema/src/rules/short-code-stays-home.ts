import type { Contact } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** A short code (`112`, `116006`) works only inside a country; victims who went home need a number with `+`. */
export const shortCodeStaysHome = defineRecordRule({
  code: "short-code-from-abroad",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Contact") ?? []) {
      const contact = value as Contact;
      if (contact.channel !== "telephone" || contact.reachableFromAbroad !== true) continue;
      if (!contact.number.startsWith("+"))
        yield { path: [...path, "reachableFromAbroad"], params: { number: contact.number } };
    }
  },
});
