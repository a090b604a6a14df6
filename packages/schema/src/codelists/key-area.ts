import { type CodeOf, defineCodelist } from "./codelist.ts";

/** The four key areas of the 2017 Paris conference; every record can be read under one of them. */
export const keyArea = defineCodelist({
  id: "key-area",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    {
      code: "needs-identification",
      definition: "Finding out who was affected and what each person needs.",
      mappings: [{ source: "CIVIC", code: "area-1", match: "exactMatch" }],
    },
    {
      code: "emergency-to-follow-up",
      definition: "Handing people over without loss between crisis response and monitoring.",
      mappings: [
        { source: "CIVIC", code: "area-2", match: "exactMatch" },
        { source: "OVC-MVT", code: "response-to-recovery", match: "closeMatch" },
      ],
    },
    {
      code: "assistance-and-support",
      definition: "Services that help, care, advise and accompany.",
      mappings: [
        { source: "CIVIC", code: "area-3", match: "exactMatch" },
        { source: "CTD", code: "24", match: "closeMatch" },
      ],
    },
    {
      code: "recognition-compensation-memory",
      definition: "Acknowledging, compensating and remembering.",
      mappings: [
        { source: "CIVIC", code: "area-4", match: "exactMatch" },
        { source: "UN60147", code: "satisfaction", match: "closeMatch" },
      ],
    },
  ],
});

/** A code of {@link keyArea}. */
export type KeyAreaCode = CodeOf<typeof keyArea>;
