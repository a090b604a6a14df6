import { defineRecordRule } from "../rule.ts";
import { postalCodeForms } from "./postal-code-forms.ts";

/** A postal code has the form of its country; otherwise the mail goes astray, or the country is wrong. */
export const postalCodeOfCountry = defineRecordRule({
  code: "postal-code-implausible",
  severity: "warning",
  reads: "PostalAddress",
  *check(_record, walked) {
    for (const at of walked.all("PostalAddress")) {
      const { country, postalCode } = at.value;
      const form = postalCodeForms.get(country);
      if (form === undefined || postalCode === undefined) continue;
      if (!new RegExp(`^${form.pattern}$`).test(postalCode))
        yield {
          path: [...at.path, "postalCode"],
          params: { code: postalCode, country, example: form.example },
        };
    }
  },
});
