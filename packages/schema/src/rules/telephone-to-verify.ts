import type { Contact } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * A telephone number in a compiled record carries `verifyBeforeUse`: numbers change, and a wrong one given to a
 * victim in the first hours does harm. A State that publishes its own numbers answers for them itself.
 */
export const telephoneToVerify = defineRecordRule({
  code: "telephone-without-warning",
  severity: "error",
  *check(record, parts) {
    if (record.publisher !== "civic") return;
    for (const { value, path } of parts.get("Contact") ?? []) {
      const contact = value as Contact;
      const dialled = contact.channel === "telephone" || contact.channel === "text-message";
      if (dialled && contact.verifyBeforeUse !== true)
        yield { path: [...path, "number"], params: { number: contact.number } };
    }
  },
});
