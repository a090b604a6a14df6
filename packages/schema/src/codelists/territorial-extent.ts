import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Where on the territory a service is available. */
export const territorialExtent = defineCodelist({
  id: "territorial-extent",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "national", definition: "The whole territory of the State." },
    { code: "subnational", definition: "A part of the territory; the description says which." },
  ],
});

/** A code of {@link territorialExtent}. */
export type TerritorialExtentCode = CodeOf<typeof territorialExtent>;
