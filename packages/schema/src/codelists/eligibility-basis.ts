import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What opens or closes the right to a scheme or a service. */
export const eligibilityBasis = defineCodelist({
  id: "eligibility-basis",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    {
      code: "territory",
      definition: "The event took place in the country, whatever the nationality.",
      mappings: [{ source: "CD2004", code: "12", match: "exactMatch" }],
    },
    {
      code: "nationality",
      definition: "The victim holds the nationality.",
      mappings: [{ source: "ITVERP", code: "eligibility", match: "exactMatch" }],
    },
    {
      code: "residence",
      definition: "The victim lives in the country.",
      mappings: [{ source: "BE-SN", code: "residents", match: "closeMatch" }],
    },
    {
      code: "official-designation",
      definition: "An authority has designated the event as terrorism.",
      mappings: [
        { source: "BE-FA", code: "arrete-royal", match: "exactMatch" },
        { source: "ITVERP", code: "designated", match: "exactMatch" },
      ],
    },
    {
      code: "minimum-injury",
      definition: "The harm exceeds a threshold.",
      mappings: [
        { source: "BE-FA", code: "500-euro", match: "closeMatch" },
        { source: "CICS", code: "tariff", match: "relatedMatch" },
      ],
    },
    {
      code: "time-limit",
      definition: "The claim is filed in time.",
      mappings: [{ source: "BE-FA", code: "3-years", match: "exactMatch" }],
    },
    {
      code: "subsidiarity",
      definition: "Other sources must be used first.",
      mappings: [
        { source: "BE-FA", code: "subsidiaire", match: "exactMatch" },
        { source: "ITVERP", code: "last-resort", match: "exactMatch" },
      ],
    },
    {
      code: "no-fault",
      definition: "Conduct of the victim does not exclude the right.",
      mappings: [
        { source: "CICS", code: "conduct", match: "closeMatch" },
        { source: "SGBXIV", code: "16", match: "closeMatch" },
      ],
    },
    {
      code: "means-test",
      definition: "Right depends on income or assets.",
      mappings: [{ source: "SGBXIV", code: "92", match: "closeMatch" }],
    },
    {
      code: "report-to-police",
      definition: "The facts must be reported.",
      mappings: [{ source: "CICS", code: "22", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link eligibilityBasis}. */
export type EligibilityBasisCode = CodeOf<typeof eligibilityBasis>;
