import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What a reader must know about the quality of a record before relying on it. */
export const dataQualityFlag = defineCodelist({
  id: "data-quality-flag",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    {
      code: "verified",
      definition:
        "Confirmed by the competent authority on a date: `confirmations` says by whom and when. In a State’s own record: the body in charge of what it describes read it and confirmed it; that the State published it is not enough.",
      mappings: [{ source: "HDX", code: "complete", match: "relatedMatch" }],
    },
    {
      code: "self-declared",
      definition:
        "Stated by the State or the provider of itself, and not confirmed by the body in charge: the flag of a State’s own record until `confirmations` names that body. Never of a record that others compiled.",
    },
    { code: "desk-research", definition: "Taken from public sources." },
    {
      code: "estimated",
      definition: "Estimate with a method note.",
      mappings: [{ source: "SDMX", code: "E", match: "exactMatch" }],
    },
    {
      code: "provisional",
      definition: "May be revised.",
      mappings: [{ source: "SDMX", code: "P", match: "exactMatch" }],
    },
    {
      code: "definition-differs",
      definition: "Not fully comparable with other countries.",
      mappings: [{ source: "SDMX", code: "D", match: "exactMatch" }],
    },
    {
      code: "series-break",
      definition: "Not comparable with earlier values.",
      mappings: [{ source: "SDMX", code: "B", match: "exactMatch" }],
    },
    {
      code: "stale",
      definition: "Not reviewed within the agreed interval.",
      mappings: [{ source: "HDX", code: "freshness", match: "closeMatch" }],
    },
    { code: "disputed", definition: "Another party contests the statement." },
    {
      code: "suppressed",
      definition: "Withheld because few persons are concerned.",
      mappings: [{ source: "SDMX", code: "Q", match: "closeMatch" }],
    },
  ],
});

/** A code of {@link dataQualityFlag}. */
export type DataQualityFlagCode = CodeOf<typeof dataQualityFlag>;
