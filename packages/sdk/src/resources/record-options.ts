import type { RecordKind, RecordOf } from "@civic/schema";
import type { QueryOf } from "@civic/schema/endpoints";
import type { CallOptions } from "../options.ts";

/** Options of reading one record. */
export interface GetOptions extends CallOptions {
  /** A version; the latest by default. */
  readonly version?: number | undefined;
  /** A day or a time (RFC 3339): the record as the node knew it then. */
  readonly asOf?: string | undefined;
  /** `current`: as the current model says it, whatever it was written in. Its bytes have no digest that others know. */
  readonly view?: "current" | undefined;
}

/** Options of reading a history. */
export interface VersionsOptions extends CallOptions, Readonly<QueryOf<"records.versions">> {}

/** Options of reading a signature. */
export interface SignatureOptions extends CallOptions {
  /** A version; the latest by default. */
  readonly version?: number | undefined;
}

/** Options of publishing a record. */
export interface PutOptions extends CallOptions {
  /** ETag in any of its forms, or digest, of the version that this one follows: refused when another came meanwhile. */
  readonly ifMatch?: string | undefined;
  /** Publish only if the record does not exist yet. */
  readonly ifNoneMatch?: "*" | undefined;
  /** Of a frozen record, for a node that signs: hash of the one of the two JWS that the publisher stands by. */
  readonly standsBy?: string | undefined;
}

/** Options of changing a record. */
export interface UpdateOptions extends CallOptions {
  /** How often the record is read and changed at most, where others change it meanwhile; 5 by default. */
  readonly attempts?: number | undefined;
}

/**
 * Gives the next version of a record from the one that is current, or nothing where there is nothing to change. The one
 * that it is given is its own. It may be asked again, of what somebody else has published meanwhile.
 */
export type Change<Kind extends RecordKind = RecordKind> = (
  current: RecordOf<Kind>,
) => RecordOf<Kind> | undefined | Promise<RecordOf<Kind> | undefined>;
