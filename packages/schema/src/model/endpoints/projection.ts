import * as z from "zod";
import { recordId } from "../parts/identifier.ts";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

/** What a computation for one person reads, of every record. */
export const getProjection = defineEndpoint({
  method: "GET",
  path: "/v1/projection",
  summary: "Read what a computation for one person needs of every record",
  description:
    "Of every active record, in the current model and in the order of their ids, what `navigate` and its words read: conditions, clocks, amounts, names and contacts with their flags, and the digest of the record. Sources, notes and what nobody computes with are left out; they stand in the record itself. It takes no filter, so that asking says nothing of the person for whom is computed. A node whose records are too many for one answer (64 MiB) is `unavailable` here; they can be read by page.",
  parameters: z.strictObject({}),
  query: z.strictObject({}),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "The projection of every active record.",
      mediaType: "application/json",
      headers: representationHeaders("Changes when a record changes."),
      schema: z
        .strictObject({
          records: z
            .array(
              z
                .strictObject({
                  digest: z
                    .string()
                    .regex(/^sha-256:[0-9a-f]{64}$/)
                    .meta({ description: "SHA-256 over the canonical bytes of the whole record." }),
                  record: z
                    .looseObject({ id: recordId.meta({ description: "Id of the whole record." }) })
                    .meta({
                      id: "Projection",
                      title: "Projection",
                      description:
                        "A record without what no computation reads. It has the form of a record and is none: its sources are empty, and of a provenance only the confidence stands.",
                    }),
                })
                .meta({
                  id: "ProjectedRecord",
                  title: "ProjectedRecord",
                  description: "The projection of a record, with the digest of the whole.",
                }),
            )
            .meta({ description: "In the order of their ids." }),
        })
        .meta({
          id: "ProjectedRecords",
          title: "ProjectedRecords",
          description: "The projection of every active record.",
        }),
    },
  },
  problems: ["unavailable"],
});
