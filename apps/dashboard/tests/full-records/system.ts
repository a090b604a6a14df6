import type { NationalSystem } from "@civic/schema";
import { headOf } from "./head.ts";

/** A national system of which every new field is given. */
export const fullSystem: NationalSystem = {
  ...headOf("national-system", "system"),
  summary: { text: { en: "A ministry leads" } },
  languages: ["en"],
  currency: "EUR",
  subdivisions: [
    { code: "xa-n", name: { en: "Northland" } },
    { code: "xa-nv", name: { en: "Northern Valley" }, partOf: "xa-n" },
  ],
  victimList: {
    description: { en: "One list for all services" },
    keptBy: { description: { en: "The prosecutor keeps it" } },
    sharedWith: { description: { en: "The fund and the hospitals" } },
    legalBasis: [{ title: "Circular on the list" }],
  },
  needsAssessments: [
    {
      instrument: { en: "Questionnaire of nine points" },
      usedBy: { description: { en: "The first-aid teams" } },
      phases: ["emergency"],
      description: { en: "Asked within a day" },
      url: "https://example.org/questionnaire",
    },
  ],
  needsAddressed: [{ needs: ["psychological-support"], heading: { en: "Care of the mind" } }],
  statedGaps: [
    {
      needs: ["psychological-support"],
      phases: ["follow-up"],
      appliesTo: { en: "Witnesses without injury" },
      text: { en: "No long-term care exists" },
      asOf: "2025",
    },
  ],
};
