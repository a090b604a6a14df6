import * as z from "zod";
import { pageLimit } from "../../endpoints/page-limit.ts";
import { type RecordKind, recordKinds } from "../../records/kinds.ts";
import { versionLimit } from "../../records/version-limit.ts";
import { needCode, phaseCode, recordStatusCode } from "../parts/codes.ts";
import { jurisdictionCode, publisherCode, slug } from "../parts/identifier.ts";
import { regionCode } from "../parts/region.ts";
import { civicRecord } from "../records/record.ts";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const kinds = recordKinds as [RecordKind, ...RecordKind[]];
const kind = z.enum(kinds).meta({ description: "A record kind." });
const none = z.strictObject({});

const view = z.enum(["current"]).meta({
  description:
    "`current`: as the current model says it, whatever model a record was written in. Made for reading: such bytes were signed by nobody.",
});

const publishedHeaders = { ETag: 'Digest of the canonical bytes, `"sha-256:…"`.' } as const;

const recordPath = z.strictObject({ publisher: publisherCode, kind, slug });

/** Records by page, in the order of their ids. */
export const listRecords = defineEndpoint({
  method: "GET",
  path: "/v1/records",
  summary: "List records",
  description:
    "Latest versions, in the order of their ids, each in the model that it was written in (`schemaVersion`). Filters are combined with “and”. Follow `next` until it is absent: a page may hold fewer than `limit`, or none.",
  parameters: none,
  query: z.strictObject({
    kind: kind.optional(),
    publisher: publisherCode.optional().meta({ description: "Who speaks." }),
    jurisdiction: jurisdictionCode.optional().meta({ description: "Whom the record describes." }),
    region: regionCode.optional().meta({
      description:
        "One part of a State, such as `gb-sct`: records of that State without those that are there for other parts alone.",
    }),
    need: needCode.optional().meta({ description: "Records that name this need or a finer one below it." }),
    phase: phaseCode
      .optional()
      .meta({ description: "Records that name this phase or a finer one inside it." }),
    status: recordStatusCode.optional().meta({
      description:
        "Records of this status; by default all but those withdrawn, which stay readable one by one.",
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
    "The canonical bytes (RFC 8785) as they were published, in the model that they were written in. The ETag holds the digest of these bytes, the same on every node.",
  parameters: recordPath,
  query: z.strictObject({
    version: z
      .int()
      .min(1)
      .max(versionLimit)
      .optional()
      .meta({ description: `A version, 1 to ${versionLimit}; the latest by default.` }),
    view: view.optional(),
  }),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "The record.",
      mediaType: "application/json",
      schema: civicRecord,
      headers: {
        ...representationHeaders(
          "Digest of the canonical bytes, `sha-256:…`; of a view of another model, something else.",
        ),
        "Civic-Model-Version": "Version of the model that the record was written in.",
      },
    },
  },
  problems: ["not-found", "record-damaged"],
});

/** Publishes a version of a record. */
export const putRecord = defineEndpoint({
  method: "PUT",
  path: "/v1/records/{publisher}/{kind}/{slug}",
  summary: "Publish a version of a record",
  description:
    "The body is the whole record. Its `version` is 1 for a new record, one more than the latest otherwise. The same version with the same content again changes nothing.",
  parameters: recordPath,
  query: none,
  requestHeaders: {
    "If-Match":
      "ETag of the version that this one follows, in any of its forms; answers 412 when another was published meanwhile.",
    "If-None-Match": "`*` to publish only if the record does not exist yet.",
  },
  body: civicRecord,
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
    "precondition-failed",
    "invalid-record",
    "record-damaged",
    "storage-full",
  ],
});
