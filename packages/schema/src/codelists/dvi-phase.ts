import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Phases of disaster victim identification (INTERPOL). */
export const dviPhase = defineCodelist({
  id: "dvi-phase",
  openness: "closed",
  since: "0.2.0",
  sensitivity: "aggregate-only",
  concepts: [
    {
      code: "scene",
      definition: "Recovery of remains and evidence.",
      mappings: [{ source: "DVI", code: "1", match: "exactMatch" }],
    },
    {
      code: "post-mortem",
      definition: "Examination of remains.",
      mappings: [{ source: "DVI", code: "2", match: "exactMatch" }],
    },
    {
      code: "ante-mortem",
      definition: "Collection of data on missing persons from families.",
      mappings: [{ source: "DVI", code: "3", match: "exactMatch" }],
    },
    {
      code: "reconciliation",
      definition: "Matching and formal identification.",
      mappings: [{ source: "DVI", code: "4", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link dviPhase}. */
export type DviPhaseCode = CodeOf<typeof dviPhase>;
