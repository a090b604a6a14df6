import { isNationalForm } from "./international-form.ts";
import { isDialled } from "./is-dialled.ts";
import { ordinaryForm } from "./ordinary-form.ts";
import { defineRecordRule } from "./rule.ts";

/** A number in national form that has no known international one, or one that may not connect, says whether it works from abroad. */
export const nationalNumberReach = defineRecordRule({
  code: "number-reach-not-said",
  severity: "warning",
  reads: "Contact",
  *check({ jurisdiction }, walked) {
    for (const at of walked.all("Contact")) {
      const contact = at.value;
      if (!isDialled(contact) || contact.reachableFromAbroad !== undefined) continue;
      const { number } = contact;
      if (isNationalForm(number, jurisdiction) && ordinaryForm(number, jurisdiction) === undefined)
        yield { path: [...at.path, "number"], params: { number } };
    }
  },
});
