import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Where the money of a scheme comes from. */
export const fundingSource = defineCodelist({
  id: "funding-source",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    {
      code: "state-budget",
      definition: "General taxation.",
      mappings: [{ source: "MILQUET", code: "funding", match: "relatedMatch" }],
    },
    {
      code: "insurance-levy",
      definition: "Fixed amount or share taken on contracts.",
      mappings: [{ source: "MILQUET", code: "levy", match: "exactMatch" }],
    },
    {
      code: "fines-and-penalties",
      definition: "Money paid by offenders to a crime victims fund.",
      mappings: [{ source: "ITVERP", code: "crime-victims-fund", match: "exactMatch" }],
    },
    {
      code: "recovered-assets",
      definition: "Confiscated or recovered assets.",
      mappings: [{ source: "MILQUET", code: "funding", match: "relatedMatch" }],
    },
    {
      code: "premiums",
      definition: "Policyholders' premiums.",
      mappings: [{ source: "BE-INS24", code: "law", match: "relatedMatch" }],
    },
    { code: "donations", definition: "Private giving." },
    {
      code: "recovery-from-offenders",
      definition: "Sums recovered from offenders after payment.",
      since: "0.2.0",
    },
    {
      code: "state-guarantee",
      definition: "The State guarantees the funding beyond the usual source.",
      since: "0.2.0",
    },
  ],
});

/** A code of {@link fundingSource}. */
export type FundingSourceCode = CodeOf<typeof fundingSource>;
