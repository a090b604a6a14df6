import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What sort of number it is, which tells what a call costs and what may be sent to it. */
export const telephoneType = defineCodelist({
  id: "telephone-type",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "landline", definition: "A fixed line, at the ordinary price." },
    { code: "mobile", definition: "A mobile number." },
    { code: "freephone", definition: "Free for the caller." },
    { code: "shared-cost", definition: "The caller pays a part, or the price of a local call." },
    { code: "premium-rate", definition: "Dearer than an ordinary call." },
    { code: "textphone", definition: "For persons who are deaf or hard of hearing: text or relay." },
    { code: "fax", definition: "Takes faxes." },
  ],
});

/** A code of {@link telephoneType}. */
export type TelephoneTypeCode = CodeOf<typeof telephoneType>;
