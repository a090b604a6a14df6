import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";

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
    for (const { contact, path } of dialled(walked)) {
      if (contact.verifyBeforeUse !== true) yield { path, params: { number: contact.number } };
    }
  },
});
