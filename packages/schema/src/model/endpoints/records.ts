import * as z from "zod";
import { pageLimit } from "../../endpoints/page-limit.ts";
import { versionLimit } from "../../records/version-limit.ts";
import { needCode, phaseCode, recordStatusCode } from "../parts/codes.ts";
import { dayOrTime } from "../parts/date.ts";
import { jurisdictionCode, publisherCode } from "../parts/identifier.ts";
import { regionCode } from "../parts/region.ts";
import { civicRecord } from "../records/record.ts";
import { defineEndpoint } from "./endpoint.ts";
import { flattenedJws, jwsHash } from "./flattened-jws.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";
import { kindParameter, recordHeaders, recordPath, recordReaderHeaders, view } from "./record-address.ts";

const none = z.strictObject({});

const publishedHeaders = {
  ETag: 'Digest of the canonical bytes, `"sha-256:…"`.',
  "Civic-Signature": recordHeaders["Civic-Signature"],
} as const;

/** Most values of one filter. */
const filterLimit = 50;

/** A filter that is given once, or several times for records of any of the values. */
function anyOf<Value extends z.ZodType>(value: Value, description: string) {
  return z
    .array(value)
    .min(1)
    .max(filterLimit)
    .optional()
    .meta({ description: `${description} Given several times: any of them, at most ${filterLimit}.` });
}

/** Records by page, in the order of their ids. */
export const listRecords = defineEndpoint({
  method: "GET",
  path: "/v1/records",
  summary: "List records",
  description:
    "Latest versions, in the order of their ids, each in the model that it was written in (`schemaVersion`). Filters are combined with “and”, the values of one filter with “or”. Follow `next` until it is absent: a page may hold fewer than `limit`, or none.",
  parameters: none,
  query: z.strictObject({
    kind: anyOf(kindParameter, "A record kind."),
    publisher: anyOf(publisherCode, "Who speaks."),
    jurisdiction: anyOf(jurisdictionCode, "Whom the record describes."),
    region: regionCode.optional().meta({
      description:
        "One part of a State, such as `gb-sct`: records of that State without those that are there for other parts alone.",
    }),
    need: anyOf(needCode, "Records that name this need or a finer one below it."),
    phase: anyOf(phaseCode, "Records that name this phase or a finer one inside it."),
    status: anyOf(
      recordStatusCode,
      "Records of this status; by default all but those withdrawn, which stay readable one by one.",
    ),
    updatedSince: dayOrTime.optional().meta({
      description:
        "Records whose latest version this node took at this time or after it, by its own clock; a day begins at midnight UTC. Who follows a node for long follows its feed.",
    }),
    text: z.string().min(1).max(200).optional().meta({
      description: "Words that the texts of the record hold, in any language; the last may be incomplete.",
    }),
    limit: z
      .int()
      .min(1)
      .max(pageLimit)
      .optional()
      .meta({ description: `Records on a page, 1 to ${pageLimit}; 50 by default.` }),
    cursor: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .meta({ description: "`next` of the page before, with the same filters." }),
    view: view.optional(),
  }),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "A page of records.",
      mediaType: "application/json",
      headers: representationHeaders("Changes when a record on the page changes, or the page."),
      schema: z
        .strictObject({
          items: z.array(civicRecord),
          next: z.string().optional().meta({ description: "Cursor of the next page; absent on the last." }),
        })
        .meta({ id: "RecordPage", title: "RecordPage", description: "A page of records." }),
    },
  },
  problems: ["invalid-request", "invalid-cursor"],
});

/** One record: its latest version, or the version asked for. */
export const getRecord = defineEndpoint({
  method: "GET",
  path: "/v1/records/{publisher}/{kind}/{slug}",
  summary: "Read one record",
  description:
    "The canonical bytes (RFC 8785) as they were published, in the model that they were written in. The ETag holds the digest of these bytes, the same on every node; the signature of its publisher is another form of the same (`Accept: application/jose+json`).",
  parameters: recordPath,
  query: z.strictObject({
    version: z
      .int()
      .min(1)
      .max(versionLimit)
      .optional()
      .meta({ description: `A version, 1 to ${versionLimit}; the latest by default.` }),
    asOf: dayOrTime.optional().meta({
      description:
        "The record as this node knew it then, by its own clock: the latest version that it held, whenever that was written; a day is meant to its end, in UTC. Not found before the first was here. Together with `version`: that version, if it was here by then.",
    }),
    view: view.optional(),
  }),
  requestHeaders: recordReaderHeaders,
  access: "public",
  answers: {
    200: {
      description: "The record.",
      mediaType: "application/json",
      schema: civicRecord,
      otherForms: { "application/jose+json": flattenedJws },
      headers: recordHeaders,
    },
  },
  problems: ["invalid-request", "not-found", "not-acceptable", "record-damaged"],
});

/** Publishes a version of a record. */
export const putRecord = defineEndpoint({
  method: "PUT",
  path: "/v1/records/{publisher}/{kind}/{slug}",
  summary: "Publish a version of a record",
  description:
    "The body is the whole record, or the record as its publisher signed it (`application/jose+json`). Its `version` is 1 for a new record, one more than the latest otherwise. The same version with the same content again changes nothing. A node that holds the key of the publisher signs what comes unsigned; where the publisher has keys and this node holds none, only what is signed is taken.",
  parameters: recordPath,
  query: z.strictObject({
    standsBy: jwsHash.optional().meta({
      description:
        "Of a record that is frozen, for a node that signs: hash of the one of the two JWS that the publisher stands by. Who signs says it in the protected header.",
    }),
  }),
  requestHeaders: {
    "If-Match":
      "ETag of the version that this one follows, in any of its forms; answers 412 when another was published meanwhile.",
    "If-None-Match": "`*` to publish only if the record does not exist yet.",
  },
  body: civicRecord,
  otherBodies: { "application/jose+json": flattenedJws },
  access: "key",
  answers: {
    200: {
      description: "This version with this content was already published.",
      mediaType: "application/json",
      schema: civicRecord,
      headers: publishedHeaders,
    },
    201: {
      description: "Published.",
      mediaType: "application/json",
      schema: civicRecord,
      headers: { ...publishedHeaders, Location: "Where it is served." },
    },
  },
  problems: [
    "not-json",
    "forbidden",
    "version-conflict",
    "record-frozen",
    "precondition-failed",
    "invalid-record",
    "invalid-signature",
    "record-damaged",
    "storage-full",
  ],
});
