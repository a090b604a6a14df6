import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";
import { ordinaryForm } from "./ordinary-form.ts";

/**
 * An ordinary number in national form (`0180523376`) reaches nobody from abroad, although the line may well do so with the
 * code of the country. Numbers that are free or dear are left to another rule: their international form may not connect.
 */
export const numberWithCountry = defineRecordRule({
  code: "number-in-national-form",
  severity: "warning",
  reads: "Contact",
  *check({ jurisdiction }, walked) {
    for (const { contact, path } of dialled(walked)) {
      if (contact.reachableFromAbroad !== undefined) continue;
      const international = ordinaryForm(contact.number, jurisdiction);
      if (international !== undefined) yield { path, params: { number: contact.number, international } };
    }
  },
});
