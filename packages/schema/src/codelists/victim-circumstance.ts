import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Circumstances of a person that change what help is needed, whatever the relation to the event. */
export const victimCircumstance = defineCodelist({
  id: "victim-circumstance",
  openness: "closed",
  since: "0.2.0",
  sensitivity: "aggregate-only",
  concepts: [
    {
      code: "child",
      definition: "Person below 18 at the time of the event or of the service.",
      mappings: [{ source: "VRD", code: "24", match: "exactMatch" }],
    },
    {
      code: "older-person",
      definition: "Person whose age calls for adapted support.",
      mappings: [{ source: "VRD", code: "22", match: "relatedMatch" }],
    },
    {
      code: "person-with-disability",
      definition: "Person with a disability that existed before or results from the event.",
      mappings: [{ source: "VRD", code: "22", match: "closeMatch" }],
    },
    {
      code: "pregnant-person",
      definition: "Pregnancy at the time of the event.",
      mappings: [{ source: "VRD", code: "22", match: "relatedMatch" }],
    },
    {
      code: "cross-border-victim",
      definition: "Victim who resides in, or is a national of, another country than that of the event.",
      mappings: [
        { source: "CTD", code: "26", match: "exactMatch" },
        { source: "VRD", code: "17", match: "exactMatch" },
      ],
    },
    {
      code: "no-legal-residence",
      definition: "Victim with no right of residence in the country of the event.",
      mappings: [{ source: "PACE2303", code: "3.2.2", match: "closeMatch" }],
    },
    {
      code: "different-language",
      definition: "Victim who does not sufficiently command the language of the procedure.",
      mappings: [{ source: "VRD", code: "7", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link victimCircumstance}. */
export type VictimCircumstanceCode = CodeOf<typeof victimCircumstance>;
