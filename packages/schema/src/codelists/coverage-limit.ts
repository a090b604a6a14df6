import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Why a need is not known to be fully covered in a phase. Derived from the records, never stated in them. */
export const coverageLimit = defineCodelist({
  id: "coverage-limit",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "finer-needs-only", definition: "Services name only finer needs below this one." },
    {
      code: "pathway-step-only",
      definition: "A step of the pathway meets the need; no service record describes it.",
    },
    {
      code: "foreigners-excluded",
      definition: "Every service found excludes persons of another nationality.",
    },
    {
      code: "foreigners-conditional",
      definition: "Persons of another nationality are included under conditions.",
    },
    {
      code: "foreigners-unknown",
      definition: "Whether persons of another nationality are included is not known.",
    },
    { code: "charged", definition: "The person pays all or a part." },
    { code: "cost-unknown", definition: "What the service costs the person is not known." },
    { code: "part-of-territory", definition: "Available in a part of the territory only." },
    { code: "territory-unknown", definition: "Whether it is available in the whole territory is not known." },
  ],
});

/** A code of {@link coverageLimit}. */
export type CoverageLimitCode = CodeOf<typeof coverageLimit>;
