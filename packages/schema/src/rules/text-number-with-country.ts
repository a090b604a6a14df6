import { ordinaryForm } from "./ordinary-form.ts";
import { defineRecordRule } from "./rule.ts";

/** The same of a number for text messages, of which a record cannot say that it works inside the State only. */
export const textNumberWithCountry = defineRecordRule({
  code: "text-number-in-national-form",
  severity: "notice",
  reads: "Contact",
  *check({ jurisdiction }, walked) {
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (contact.channel !== "text-message") continue;
      const international = ordinaryForm(contact.number, jurisdiction);
      if (international !== undefined)
        yield { path: [...at.path, "number"], params: { number: contact.number, international } };
    }
  },
});
