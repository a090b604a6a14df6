import { defineRecordRule } from "../rule.ts";
import { addressesPerson, isNameAlone } from "./person-named.ts";

/**
 * Who confirmed is a body, an office or a role: whoever holds it changes, and no record names private persons. A name alone
 * is no question where the record of the body stands beside it.
 */
export const confirmerNoPerson = defineRecordRule({
  code: "confirmer-like-person",
  severity: "warning",
  reads: "Confirmation",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Confirmation")) {
      for (const [language, by] of Object.entries(value.by))
        if (addressesPerson(by) || (value.organisation === undefined && isNameAlone(by)))
          yield { path: [...path, "by", language], params: { by } };
      for (const [language, by] of Object.entries(value.note ?? {}))
        if (addressesPerson(by)) yield { path: [...path, "note", language], params: { by } };
    }
  },
});
