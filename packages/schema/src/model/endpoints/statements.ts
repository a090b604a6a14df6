import * as z from "zod";
import { versionLimit } from "../../records/version-limit.ts";
import { calendarDate } from "../parts/date.ts";
import { jurisdictionCode, publisherCode, recordId } from "../parts/identifier.ts";
import { textDigest } from "../records/head.ts";
import { defineEndpoint } from "./endpoint.ts";
import { flattenedJws, jwsHash } from "./flattened-jws.ts";
import { languageHeader, readerHeaders, representationHeaders } from "./negotiation.ts";
import { statementType } from "./statement-type.ts";

const none = z.strictObject({});
const version = z.int().min(1).max(versionLimit);
const omitted = z
  .int()
  .min(1)
  .optional()
  .meta({ description: "How many more there are, where the answer would be too long." });

/** Compiled records that States confirm. */
export const listConfirmations = defineEndpoint({
  method: "GET",
  path: "/v1/confirmations",
  summary: "List what States confirm",
  description:
    "States that say that a compiled record is right as of a day, without taking it over: the newest of each State and record. It speaks of the version with that digest; the record may have changed since.",
  parameters: none,
  query: z.strictObject({
    jurisdiction: z
      .array(jurisdictionCode)
      .max(50)
      .optional()
      .meta({ description: "Only what these States confirm. Given several times: any of them." }),
  }),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "The confirmations, in the order of the records.",
      mediaType: "application/json",
      headers: representationHeaders(
        "Changes when a confirmation comes, or a version of what was confirmed.",
      ),
      schema: z
        .strictObject({
          items: z
            .array(
              z
                .strictObject({
                  publisher: publisherCode.meta({ description: "Who confirms." }),
                  record: recordId,
                  version,
                  digest: textDigest.meta({ description: "Digest of the version that was looked at." }),
                  on: calendarDate.meta({ description: "The day." }),
                  latest: z.strictObject({ version, digest: textDigest }).optional().meta({
                    description:
                      "The latest version that this node has of the record. The same version with another digest is not what was confirmed. Absent where the record is not here.",
                  }),
                })
                .meta({
                  id: "ListedConfirmation",
                  title: "ListedConfirmation",
                  description: "That a State found a compiled record right on a day.",
                }),
            )
            .meta({ description: "What is confirmed, in the order of the records." }),
          omitted,
        })
        .meta({ id: "Confirmations", title: "Confirmations", description: "What States confirm." }),
    },
  },
  problems: [],
});

/** Versions that were signed with two contents. */
export const listDisputes = defineEndpoint({
  method: "GET",
  path: "/v1/disputes",
  summary: "List the versions that were signed with two contents",
  description:
    "While a dispute is not settled, the record is shown as it was before. Its publisher ends it with a next version that names the content it stands by. The evidence itself comes with `id`.",
  parameters: none,
  query: z.strictObject({
    id: recordId.optional().meta({ description: "Only those of this record, with both signatures." }),
  }),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "The disputes, settled ones among them.",
      mediaType: "application/json",
      headers: representationHeaders("Changes when a dispute comes or is settled."),
      schema: z
        .strictObject({
          items: z
            .array(
              z
                .strictObject({
                  id: recordId,
                  version,
                  hashes: z.array(jwsHash).length(2).meta({ description: "Hashes of the two signatures." }),
                  at: z.string().meta({ description: "When this node learnt of it, by its own clock." }),
                  settled: jwsHash
                    .optional()
                    .meta({ description: "Which one its publisher stands by; absent where that is open." }),
                  jws: z
                    .array(flattenedJws)
                    .length(2)
                    .optional()
                    .meta({ description: "The evidence, in the order of the hashes." }),
                })
                .meta({
                  id: "ListedDispute",
                  title: "ListedDispute",
                  description: "A version that was signed with two contents.",
                }),
            )
            .meta({ description: "The versions in dispute, settled ones among them." }),
          omitted,
        })
        .meta({ id: "Disputes", title: "Disputes", description: "Versions signed with two contents." }),
    },
  },
  problems: [],
});

const taken = z
  .strictObject({
    type: statementType,
    publisher: publisherCode,
    about: z.string().meta({ description: "Thumbprint of the key, or id of the record, that it is about." }),
    hash: jwsHash,
    keysInForce: z
      .int()
      .min(0)
      .meta({ description: "How many keys of the publisher count here from now on." }),
    notice: z.string().optional().meta({
      description:
        "What follows from it, where the last key was revoked: nothing of this publisher is taken any more.",
    }),
  })
  .meta({ id: "TakenStatement", title: "TakenStatement", description: "A statement that was taken." });

const headers = { "Content-Language": "Language of the notice." } as const;

/** A statement of a publisher that is no record. */
export const stateStatement = defineEndpoint({
  method: "POST",
  path: "/v1/statements",
  summary: "State a key, a revocation or a confirmation",
  description:
    "The body is the signed statement. It needs an API key of its publisher, and a signature by a key that counts here: a further key is signed by one that counts already, and a key may revoke itself. The same statement again changes nothing.",
  parameters: none,
  query: none,
  requestHeaders: languageHeader,
  body: flattenedJws,
  otherBodies: { "application/jose+json": flattenedJws },
  access: "key",
  answers: {
    200: {
      description: "It was here already, or a newer one of the same.",
      mediaType: "application/json",
      schema: taken,
      headers,
    },
    201: { description: "Taken, and passed on.", mediaType: "application/json", schema: taken, headers },
  },
  problems: ["not-json", "forbidden", "invalid-signature", "invalid-statement", "storage-full"],
});
