import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";
import { isNationalForm } from "./international-form.ts";
import { ordinaryForm } from "./ordinary-form.ts";

/** A number in national form that has no known international one, or one that may not connect, says whether it works from abroad. */
export const nationalNumberReach = defineRecordRule({
  code: "number-reach-not-said",
  severity: "warning",
  reads: "Contact",
  *check({ jurisdiction }, walked) {
    for (const { contact, path } of dialled(walked)) {
      if (contact.reachableFromAbroad !== undefined) continue;
      const { number } = contact;
      if (isNationalForm(number, jurisdiction) && ordinaryForm(number, jurisdiction) === undefined)
        yield { path, params: { number } };
    }
  },
});
