import * as z from "zod";
import { versionLimit } from "../../records/version-limit.ts";
import { recordId } from "../parts/identifier.ts";
import { civicRecord } from "../records/record.ts";
import { defineEndpoint } from "./endpoint.ts";
import { flattenedJws } from "./flattened-jws.ts";
import { languageHeader } from "./negotiation.ts";
import { describedFinding } from "./problem.ts";

const count = z.int().min(0);

const line = z
  .union([
    z
      .strictObject({
        line: z.int().min(1).meta({ description: "Which line it is; blank ones are not counted." }),
        id: recordId.optional(),
        version: z.int().min(1).max(versionLimit).optional(),
        outcome: z.enum(["added", "unchanged", "signed", "refused", "ignored"]).meta({
          id: "ImportOutcome",
          title: "ImportOutcome",
          description:
            "`unchanged`: it was here already. `signed`: it was here without a signature, and has one now. `ignored`: the line holds no version.",
        }),
        findings: z.array(describedFinding).optional().meta({
          description: "Why it was refused; pointers are in the record. At most twenty, errors first.",
        }),
      })
      .meta({ id: "ImportedLine", title: "ImportedLine", description: "What became of a line." }),
    z
      .strictObject({
        end: z
          .strictObject({
            lines: count,
            added: count,
            unchanged: count,
            signed: count,
            refused: count,
            ignored: count,
            complete: z.boolean().meta({ description: "Whether all that was sent was read." }),
            why: z.string().optional().meta({
              description:
                "Why not: `request-timeout` (nothing, or too little, came for long), `body-too-large` (a line did not end), `unavailable`, `storage-full`. What was reported before is kept.",
            }),
          })
          .meta({ id: "ImportSum", title: "ImportSum", description: "What became of all lines." }),
      })
      .meta({
        id: "ImportEnd",
        title: "ImportEnd",
        description: "The last line. Without it the report was cut off.",
      }),
  ])
  .meta({ id: "ImportReport", title: "ImportReport", description: "One line of the report." });

/** Takes any number of versions. */
export const importLines = defineEndpoint({
  method: "POST",
  path: "/v1/import",
  summary: "Import any number of versions, each for itself",
  description:
    "NDJSON of any length: records, flattened JWS, lines of an export, and versions of a feed or a pack, of one publisher. The report comes while it is read, one line a line, so whoever sends has to read it at the same time; an empty line means only that the connection lives. A line that is refused hides no other. The same line again changes nothing: an import that was cut off is sent again, and needs no Idempotency-Key. A node that holds the key of the publisher signs what comes unsigned.",
  parameters: z.strictObject({}),
  query: z.strictObject({
    report: z.enum(["refused"]).optional().meta({
      description: "`refused`: of the lines only those that were refused are reported, and the end.",
    }),
  }),
  requestHeaders: languageHeader,
  body: z.union([civicRecord, flattenedJws]),
  bodyMediaType: "application/x-ndjson",
  access: "key",
  answers: {
    200: {
      description: "One line a line, then the end.",
      mediaType: "application/x-ndjson",
      headers: { "Content-Language": "Language of the sentences in it.", Vary: "`Accept-Language`." },
      schema: line,
    },
  },
  problems: ["unavailable"],
});
