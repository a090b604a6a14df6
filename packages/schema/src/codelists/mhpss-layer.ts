import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Layers of mental health and psychosocial support (IASC pyramid). */
export const mhpssLayer = defineCodelist({
  id: "mhpss-layer",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    {
      code: "basic-services-and-security",
      definition: "Safety and essential services provided in a dignified way.",
      mappings: [{ source: "IASC", code: "layer-1", match: "exactMatch" }],
    },
    {
      code: "community-and-family-support",
      definition: "Help through family links and community.",
      mappings: [{ source: "IASC", code: "layer-2", match: "exactMatch" }],
    },
    {
      code: "focused-non-specialised",
      definition: "Individual or group help by trained workers.",
      mappings: [{ source: "IASC", code: "layer-3", match: "exactMatch" }],
    },
    {
      code: "specialised",
      definition: "Clinical care by mental-health professionals.",
      mappings: [{ source: "IASC", code: "layer-4", match: "exactMatch" }],
    },
  ],
});

/** A code of {@link mhpssLayer}. */
export type MhpssLayerCode = CodeOf<typeof mhpssLayer>;
