import { defineRecordRule } from "../rule.ts";

/** A contact by post has an address, on a line or in parts. */
export const postHasAddress = defineRecordRule({
  code: "post-without-address",
  severity: "error",
  reads: "Contact",
  *check(_record, walked) {
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (contact.channel === "post" && contact.address === undefined && contact.postalAddress === undefined)
        yield { path: at.path };
    }
  },
});
