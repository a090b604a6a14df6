import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Which family a compensation scheme belongs to: who pays, on which ground. */
export const schemeType = defineCodelist({
  id: "scheme-type",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    {
      code: "terrorism-fund",
      definition: "Public fund specific to victims of terrorism.",
      mappings: [{ source: "FGTI", code: "fonds", match: "relatedMatch" }],
    },
    {
      code: "terrorism-statute",
      definition: "Statute granting aid, indemnities and honours to victims of terrorism.",
      mappings: [{ source: "ES29", code: "ley", match: "exactMatch" }],
    },
    {
      code: "crime-compensation-scheme",
      definition: "Scheme for all victims of violent intentional crime.",
      mappings: [
        { source: "CD2004", code: "12", match: "exactMatch" },
        { source: "CICS", code: "scheme", match: "exactMatch" },
        { source: "BE-FA", code: "commission", match: "exactMatch" },
      ],
    },
    {
      code: "social-compensation-law",
      definition: "Compensation as part of social law.",
      mappings: [{ source: "SGBXIV", code: "law", match: "exactMatch" }],
    },
    {
      code: "national-solidarity-status",
      definition: "Lifelong status modelled on civilian war victims.",
      mappings: [{ source: "BE-SN", code: "law", match: "exactMatch" }],
    },
    {
      code: "overseas-terrorism-scheme",
      definition: "Scheme of the State of nationality or residence for events abroad.",
      mappings: [
        { source: "ITVERP", code: "program", match: "exactMatch" },
        { source: "SGBXIV", code: "15", match: "closeMatch" },
      ],
    },
    {
      code: "mandatory-insurance",
      definition: "Compensation through insurers under a special law.",
      mappings: [{ source: "BE-INS24", code: "law", match: "exactMatch" }],
    },
    { code: "private-insurance", definition: "Contractual cover." },
    {
      code: "social-security",
      definition: "General sickness, accident, invalidity or survivors' cover.",
      mappings: [{ source: "SGBXIV", code: "28", match: "relatedMatch" }],
    },
    {
      code: "offender-liability",
      definition: "Civil claim, enforcement and seized assets.",
      mappings: [{ source: "VRD", code: "16", match: "closeMatch" }],
    },
    { code: "public-servant-scheme", definition: "Benefits for civil servants, military and police." },
    { code: "charitable-distribution", definition: "Donations distributed by a fund or association." },
    {
      code: "reparations-programme",
      definition: "Collective or court-ordered programme.",
      mappings: [{ source: "UN60147", code: "all", match: "closeMatch" }],
    },
  ],
});

/** A code of {@link schemeType}. */
export type SchemeTypeCode = CodeOf<typeof schemeType>;
