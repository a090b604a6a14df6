import type { TelephoneTypeCode } from "../../codelists/telephone-type.ts";
import { defineRecordRule } from "../rule.ts";
import { dialled } from "./dialled.ts";
import { typeOfNumber } from "./type-of-number.ts";

/** Types of line that may go with a number of another type: a text telephone may be free, and lines that are not are dear in two ways. */
const also: readonly TelephoneTypeCode[] = ["textphone", "fax"];

/** What a call costs is told by the number; a type that says otherwise costs somebody money, or keeps somebody from calling. */
export const typeAsNumber = defineRecordRule({
  code: "telephone-type-differs",
  severity: "warning",
  reads: "Contact",
  *check({ jurisdiction }, walked) {
    for (const { contact, path } of dialled(walked)) {
      if (contact.channel !== "telephone" || contact.type === undefined || also.includes(contact.type))
        continue;
      const { number, type } = contact;
      const meant = typeOfNumber(number, jurisdiction);
      if (meant === undefined || meant === type) continue;
      if (meant === "premium-rate" && type === "shared-cost") continue;
      yield { path: [...path.slice(0, -1), "type"], params: { number, type, meant } };
    }
  },
});
