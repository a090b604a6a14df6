import { isDialled } from "./is-dialled.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * A telephone number in a compiled record carries `verifyBeforeUse`: numbers change, and a wrong one given to a
 * victim in the first hours does harm. A State that publishes its own numbers answers for them itself.
 */
export const telephoneToVerify = defineRecordRule({
  code: "telephone-without-warning",
  severity: "error",
  reads: "Contact",
  *check(record, walked) {
    if (record.publisher !== "civic") return;
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (isDialled(contact) && contact.verifyBeforeUse !== true)
        yield { path: [...at.path, "number"], params: { number: contact.number } };
    }
  },
});
