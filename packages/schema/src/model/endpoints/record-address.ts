import * as z from "zod";
import { type RecordKind, recordKinds } from "../../records/kinds.ts";
import { versionLimit } from "../../records/version-limit.ts";
import { publisherCode, slug } from "../parts/identifier.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const kinds = recordKinds as [RecordKind, ...RecordKind[]];

/** A record kind in an address. */
export const kindParameter = z.enum(kinds).meta({ description: "A record kind." });

const recordAddress = { publisher: publisherCode, kind: kindParameter, slug };

/** The path of a record. */
export const recordPath = z.strictObject(recordAddress);

/** The path of one version of a record. */
export const versionPath = z.strictObject({
  ...recordAddress,
  version: z
    .int()
    .min(1)
    .max(versionLimit)
    .meta({ description: `A version, 1 to ${versionLimit}.` }),
});

/** In which model a record is read. */
export const view = z.enum(["current"]).meta({
  description:
    "`current`: as the current model says it, whatever model a record was written in. Made for reading: such bytes were signed by nobody.",
});

/** What whoever reads a record may say in headers. */
export const recordReaderHeaders = {
  Accept:
    "`application/jose+json` gives the version as it was signed, payload included; where nobody signed it, it comes as plain JSON if that is taken too, else 406.",
  ...readerHeaders,
} as const;

/** What headers say of a record that is read. */
export const recordHeaders = {
  ...representationHeaders(
    "Digest of the canonical bytes, `sha-256:…`; of a view of another model or of the signed form, something else.",
  ),
  Vary: "`Accept`, `Accept-Encoding`.",
  "Civic-Model-Version": "Version of the model that the record was written in.",
  "Civic-Signature": "`signed`: its publisher signed this version; `unsigned`: nobody did.",
  "Civic-Frozen":
    "The version that was signed with two contents: until the publisher settles that, the record stays at the version before. Absent where there is none.",
  Link: "Where its history is (RFC 8288): `version-history`, `latest-version`, `predecessor-version`, `successor-version` (RFC 5829). A node may have begun with a later version than the predecessor.",
} as const;
