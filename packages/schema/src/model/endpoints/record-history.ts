import * as z from "zod";
import { versionLimit } from "../../records/version-limit.ts";
import { recordStatusCode } from "../parts/codes.ts";
import { textDigest } from "../records/head.ts";
import { civicRecord } from "../records/record.ts";
import { defineEndpoint } from "./endpoint.ts";
import { flattenedJws } from "./flattened-jws.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";
import { recordHeaders, recordPath, recordReaderHeaders, versionPath, view } from "./record-address.ts";

const none = z.strictObject({});

/** Most versions on a page of a history. */
const historyLimit = 200;

const recordVersion = z
  .strictObject({
    version: z.int().min(1).max(versionLimit),
    status: recordStatusCode,
    digest: textDigest.meta({ description: "Digest of its canonical bytes." }),
    at: z
      .string()
      .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$/)
      .meta({ description: "When this node took it, by its own clock; other nodes took it at other times." }),
    href: z.string().meta({ description: "Path of the version on this node." }),
    signedBy: z
      .string()
      .optional()
      .meta({ description: "Thumbprint of the key that signed it (RFC 7638); absent where nobody did." }),
    signature: z
      .string()
      .optional()
      .meta({ description: "Path of its signature on this node; absent where nobody signed it." }),
  })
  .meta({
    id: "RecordVersion",
    title: "RecordVersion",
    description: "One version in the history of a record.",
  });

/** The history of a record. */
export const listVersions = defineEndpoint({
  method: "GET",
  path: "/v1/records/{publisher}/{kind}/{slug}/versions",
  summary: "List the versions of a record",
  description:
    "The versions that this node holds, the newest first. What is disputed is not among them: see `Civic-Frozen`.",
  parameters: recordPath,
  query: z.strictObject({
    limit: z
      .int()
      .min(1)
      .max(historyLimit)
      .optional()
      .meta({ description: `Versions on a page, 1 to ${historyLimit}; 50 by default.` }),
    cursor: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .meta({ description: "`next` of the page before, of the same record." }),
  }),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "A page of versions.",
      mediaType: "application/json",
      headers: {
        ...representationHeaders("Changes when the page does."),
        "Civic-Frozen": recordHeaders["Civic-Frozen"],
      },
      schema: z
        .strictObject({
          items: z.array(recordVersion).meta({ description: "Versions, the newest first." }),
          next: z.string().optional().meta({ description: "Cursor of the next page; absent on the last." }),
        })
        .meta({
          id: "VersionPage",
          title: "VersionPage",
          description: "A page of the versions of a record.",
        }),
    },
  },
  problems: ["not-found", "invalid-cursor"],
});

/** One version of a record. */
export const getVersion = defineEndpoint({
  method: "GET",
  path: "/v1/records/{publisher}/{kind}/{slug}/versions/{version}",
  summary: "Read one version of a record",
  description:
    "What `?version=` of the record gives. A version never changes; one that is disputed, or that this node does not hold, is not found.",
  parameters: versionPath,
  query: z.strictObject({ view: view.optional() }),
  requestHeaders: recordReaderHeaders,
  access: "public",
  answers: {
    200: {
      description: "The version.",
      mediaType: "application/json",
      schema: civicRecord,
      otherForms: { "application/jose+json": flattenedJws },
      headers: recordHeaders,
    },
  },
  problems: ["not-found", "not-acceptable", "record-damaged"],
});

const signatureAnswer = {
  200: {
    description: "The JWS. Its payload is the canonical bytes of the record.",
    mediaType: "application/jose+json",
    schema: flattenedJws,
    headers: representationHeaders("Stands for this signature."),
  },
} as const;

/** The signature of the latest version of a record. */
export const getSignature = defineEndpoint({
  method: "GET",
  path: "/v1/records/{publisher}/{kind}/{slug}/signature",
  summary: "Read the signature of a record",
  description:
    "The latest version as its publisher signed it (RFC 7515, flattened, ES256); not found where nobody did. What `Accept: application/jose+json` of the record gives.",
  parameters: recordPath,
  query: none,
  requestHeaders: readerHeaders,
  access: "public",
  answers: signatureAnswer,
  problems: ["not-found", "record-damaged"],
});

/** The signature of one version of a record. */
export const getVersionSignature = defineEndpoint({
  method: "GET",
  path: "/v1/records/{publisher}/{kind}/{slug}/versions/{version}/signature",
  summary: "Read the signature of one version",
  description: "One version as its publisher signed it; not found where nobody did.",
  parameters: versionPath,
  query: none,
  requestHeaders: readerHeaders,
  access: "public",
  answers: signatureAnswer,
  problems: ["not-found", "record-damaged"],
});
