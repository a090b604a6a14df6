import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";

/**
 * A number in national form, a short code (`112`, `116006`) or a longer one (`0800005696`), is dialled inside a country only;
 * victims who went home need a number with `+`.
 */
export const shortCodeStaysHome = defineRecordRule({
  code: "short-code-from-abroad",
  severity: "error",
  reads: "Contact",
  *check(_record, walked) {
    for (const { contact, path } of dialled(walked)) {
      const { number, reachableFromAbroad } = contact;
      if (reachableFromAbroad === "yes" && !number.startsWith("+"))
        yield { path: [...path.slice(0, -1), "reachableFromAbroad"], params: { number } };
    }
  },
});
