import { defineRecordRule } from "../rule.ts";
import { postalCodeForms } from "./postal-code-forms.ts";

const compact = (code: string) => code.replaceAll(" ", "");

/** The postal code of an address in parts is the one that stands on its line; a line without any says nothing. */
export const postalCodesAgree = defineRecordRule({
  code: "postal-codes-differ",
  severity: "warning",
  reads: "Contact",
  *check(_record, walked) {
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (contact.channel !== "post" || contact.address === undefined) continue;
      const { country = "", postalCode } = contact.postalAddress ?? {};
      const form = postalCodeForms.get(country);
      if (form === undefined || postalCode === undefined) continue;
      const onLine = contact.address.match(new RegExp(`\\b${form.pattern}\\b`, "g")) ?? [];
      const agrees = onLine.some((code) => compact(code).startsWith(compact(postalCode)));
      if (onLine.length > 0 && !agrees)
        yield {
          path: [...at.path, "postalAddress", "postalCode"],
          params: { code: postalCode, address: contact.address },
        };
    }
  },
});
