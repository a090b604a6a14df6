import * as z from "zod";
import {
  coverageLevelCode,
  coverageLimitCode,
  evidenceStateCode,
  needCode,
  phaseCode,
} from "../parts/codes.ts";
import { jurisdictionCode, recordId } from "../parts/identifier.ts";
import { regionCode } from "../parts/region.ts";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

/** Needs met, by phase and State. */
export const getCoverage = defineEndpoint({
  method: "GET",
  path: "/v1/coverage",
  summary: "Read the coverage of needs by phase and State",
  description:
    "Derived from the records at the level of detail they name. An absent cell is unknown, never “none”. The level is a lower bound; `limits` says what is missing for full coverage.",
  parameters: z.strictObject({}),
  query: z.strictObject({
    jurisdiction: jurisdictionCode
      .optional()
      .meta({ description: "One State, or `eu`; all of them by default." }),
    region: regionCode.optional().meta({
      description:
        "One part of a State, such as `gb-sct`: the cells of that State, by what is there for all of it or for this part.",
    }),
    phase: phaseCode.optional().meta({ description: "One phase; all of them by default." }),
  }),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "Cells that records speak of.",
      mediaType: "application/json",
      schema: z
        .strictObject({
          jurisdictions: z.array(jurisdictionCode).meta({
            description:
              "Every State this node holds records on that are not withdrawn, and `eu`; not the bodies that only set standards (`un`, `coe`).",
          }),
          cells: z
            .array(
              z
                .strictObject({
                  jurisdiction: jurisdictionCode,
                  need: needCode,
                  phase: phaseCode,
                  level: coverageLevelCode.meta({
                    description:
                      "A lower bound: `partial` with unknown limits means “at least partly”. `answered-above`: the need above is answered, and which finer needs are is not said.",
                  }),
                  origin: z.enum(["derived", "declared"]).meta({
                    description:
                      "`derived` from records, or `declared` by the publisher where no record tells.",
                  }),
                  limits: z
                    .array(coverageLimitCode)
                    .meta({ description: "What keeps the best evidence from being full coverage." }),
                  records: z
                    .array(recordId)
                    .meta({ description: "The services and pathways behind the cell." }),
                  evidence: evidenceStateCode.optional().meta({
                    description:
                      "That all records behind the cell are `old` on the day of the answer, or `closed`; absent otherwise.",
                  }),
                  declared: coverageLevelCode.optional().meta({
                    description: "Level declared by the publisher, where it differs from the derived one.",
                  }),
                })
                .meta({
                  id: "CoverageCell",
                  title: "CoverageCell",
                  description: "How one State answers one need in one phase.",
                }),
            )
            .meta({ description: "One for each need and phase of a State that a record speaks of." }),
        })
        .meta({ id: "Coverage", title: "Coverage", description: "Needs met, by phase and State." }),
      headers: representationHeaders("Changes when a record changes."),
    },
  },
  problems: [],
});
