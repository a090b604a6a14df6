import { addressesPerson, isNameAlone } from "../provenance/person-named.ts";
import { defineRecordRule } from "../rule.ts";
import { careOf } from "./address-of-desk.ts";

/** On the envelope stands a body or a department: letters to a person stay unread when somebody else takes over. */
export const recipientNoPerson = defineRecordRule({
  code: "recipient-like-person",
  severity: "warning",
  reads: "PostalAddress",
  *check(_record, walked) {
    for (const { path, value } of walked.all("PostalAddress")) {
      const { recipient } = value;
      // Of what somebody takes in for another one, the address itself is asked about.
      if (recipient === undefined || careOf.test(recipient)) continue;
      if (addressesPerson(recipient) || isNameAlone(recipient))
        yield { path: [...path, "recipient"], params: { recipient } };
    }
  },
});
