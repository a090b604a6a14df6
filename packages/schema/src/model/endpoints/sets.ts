import * as z from "zod";
import { setBytes, setLimit } from "../../endpoints/set-limits.ts";
import { versionLimit } from "../../records/version-limit.ts";
import { recordId } from "../parts/identifier.ts";
import { textDigest } from "../records/head.ts";
import { civicRecord } from "../records/record.ts";
import { defineEndpoint } from "./endpoint.ts";
import { flattenedJws } from "./flattened-jws.ts";
import { languageHeader } from "./negotiation.ts";
import { describedFinding } from "./problem.ts";

const version = z.int().min(1).max(versionLimit);

const placed = z
  .strictObject({
    id: recordId,
    version,
    digest: textDigest.meta({ description: "Digest of the canonical bytes." }),
    outcome: z.enum(["added", "unchanged", "signed"]).meta({
      id: "PlacedOutcome",
      title: "PlacedOutcome",
      description:
        "`unchanged`: it was here already. `signed`: it was here without a signature, and has one now.",
    }),
  })
  .meta({ id: "PlacedVersion", title: "PlacedVersion", description: "What became of a version of a set." });

const set = z
  .strictObject({
    versions: z
      .array(z.union([civicRecord, flattenedJws]))
      .min(1)
      .max(setLimit)
      .meta({ description: "In the order in which they follow one another." }),
  })
  .meta({ id: "RecordSet", title: "RecordSet", description: "Versions that are published together." });

/** Publishes several versions together. */
export const publishSet = defineEndpoint({
  method: "POST",
  path: "/v1/sets",
  summary: "Publish several versions, all of them or none",
  description: `Records of one publisher, each as it is or as its publisher signed it, in one transaction: each has to be the next version of its record, and several of one record may follow one another. What they refer to of their own publisher has to be here or in the set; what is missing of others is told as \`unresolved\`. A refused set says why with pointers such as \`/versions/3/name\`. At most ${setLimit} versions and ${setBytes} bytes. A node that holds the key of the publisher signs what comes unsigned.`,
  parameters: z.strictObject({}),
  query: z.strictObject({
    dryRun: z.enum(["true", "false"]).optional().meta({
      description: "`true`: the same answer, and nothing is kept. The Idempotency-Key is passed over.",
    }),
  }),
  requestHeaders: {
    ...languageHeader,
    "Idempotency-Key":
      'A name of this request, such as `"8e03978e-40d5-43e8-bc93-6894a57f9324"`: the same again within 24 hours is answered the same, and nothing is done twice.',
  },
  body: set,
  bodyLimit: setBytes,
  access: "key",
  answers: {
    200: {
      description: "Every version is there now, or would be.",
      mediaType: "application/json",
      headers: { "Content-Language": "Language of the sentences in it.", Vary: "`Accept-Language`." },
      schema: z
        .strictObject({
          kept: z.boolean().meta({ description: "`false`: it was a dry run." }),
          versions: z.array(placed).meta({ description: "In the order of the set." }),
          findings: z
            .array(describedFinding)
            .meta({ description: "Warnings and notices; the pointers begin with the place in the set." }),
          unresolved: z
            .array(
              z
                .strictObject({
                  pointer: z.string().meta({ description: "Where the reference stands in the set." }),
                  reference: recordId,
                })
                .meta({
                  id: "UnresolvedReference",
                  title: "UnresolvedReference",
                  description: "A reference to a record that is not here.",
                }),
            )
            .meta({ description: "References to records of other publishers that are not here." }),
          elsewhere: z.array(describedFinding).meta({
            description:
              "Records outside the set (`record`) that refer to one that the set withdraws; the pointers are in them.",
          }),
          omitted: z.int().min(1).optional().meta({ description: "How many there are beside those listed." }),
        })
        .meta({ id: "PublishedSet", title: "PublishedSet", description: "What became of a set." }),
    },
  },
  problems: [
    "forbidden",
    "invalid-set",
    "idempotency-running",
    "idempotency-mismatch",
    "record-damaged",
    "storage-full",
  ],
});
