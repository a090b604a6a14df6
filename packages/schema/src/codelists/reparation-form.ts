import { type CodeOf, defineCodelist } from "./codelist.ts";

/** The five forms of reparation of the United Nations basic principles (A/RES/60/147). */
export const reparationForm = defineCodelist({
  id: "reparation-form",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    {
      code: "restitution",
      definition: "Restoring the situation before the harm as far as possible.",
      mappings: [{ source: "UN60147", code: "restitution", match: "exactMatch" }],
    },
    {
      code: "compensation",
      definition: "Payment for economically assessable damage.",
      mappings: [{ source: "UN60147", code: "compensation", match: "exactMatch" }],
    },
    {
      code: "rehabilitation",
      definition: "Medical, psychological, legal and social care.",
      mappings: [{ source: "UN60147", code: "rehabilitation", match: "exactMatch" }],
    },
    {
      code: "satisfaction",
      definition: "Truth, acknowledgement, apology, commemoration.",
      mappings: [{ source: "UN60147", code: "satisfaction", match: "exactMatch" }],
    },
    {
      code: "guarantees-of-non-repetition",
      definition: "Measures that help to prevent recurrence.",
      mappings: [{ source: "UN60147", code: "guarantees", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link reparationForm}. */
export type ReparationFormCode = CodeOf<typeof reparationForm>;
