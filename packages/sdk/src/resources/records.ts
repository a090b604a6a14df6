import type { CivicRecord, RecordKind, RecordOf } from "@civic/schema";
import type { AnswerOf, PublishedSet, QueryOf } from "@civic/schema/endpoints";
import { canonicalise, digestOf } from "@civic/schema/exchange";
import type { FlattenedJws } from "@civic/schema/signatures";
import { type Connection, call, read } from "../call.ts";
import { CivicInvalidAnswerError } from "../errors.ts";
import type { CallOptions } from "../options.ts";
import { itemsOf, type Page } from "../pages.ts";
import { partsOfRecordId, type RecordId } from "../record-id.ts";

type Query = QueryOf<"records.list">;

/** What may be given several times may also be given once, without a list around it. */
type OneOrSome<Given> = Given extends readonly (infer Value)[] ? Value | Given : Given;

/** Filters of a list of records, combined with “and”; of several values of one, any will do. */
export interface RecordFilters<Kind extends RecordKind = RecordKind> extends Filters {
  readonly kind?: Kind | readonly Kind[] | undefined;
}

type Filters = { readonly [Name in keyof Omit<Query, "kind">]: OneOrSome<Query[Name]> };

/** One page of records. */
export interface RecordPage<Kind extends RecordKind = RecordKind> extends Page<RecordOf<Kind>> {
  readonly items: RecordOf<Kind>[];
}

/** One page of the history of a record. */
export type VersionPage = AnswerOf<"records.versions">;

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

/** Options of publishing a set. */
export interface PutSetOptions extends CallOptions {
  /** The same answer, and nothing is kept. */
  readonly dryRun?: boolean | undefined;
  /** A name of this request: the same again is answered the same, and nothing is done twice. */
  readonly idempotencyKey?: string | undefined;
}

/** Options of publishing what was signed: it names the version that it follows itself. */
export type PutSignedOptions = Pick<PutOptions, keyof CallOptions | "ifMatch" | "ifNoneMatch">;

/** What publishing a record gave. */
export interface Published<Kind extends RecordKind = RecordKind> {
  /** As the node holds it. */
  readonly record: RecordOf<Kind>;
  /** For `ifMatch` of the version after it. */
  readonly etag: string;
  /** False if this version with this content was already published. */
  readonly created: boolean;
}

/** The records of a node. */
export interface Records {
  /** One page; `next` is the `cursor` of the page after it. */
  list<Kind extends RecordKind = RecordKind>(
    filters?: RecordFilters<Kind>,
    options?: CallOptions,
  ): Promise<RecordPage<Kind>>;
  /** Every record of every page, read as they are asked for. */
  iterate<Kind extends RecordKind = RecordKind>(
    filters?: RecordFilters<Kind>,
    options?: CallOptions,
  ): AsyncGenerator<RecordOf<Kind>, void, undefined>;
  /**
   * One record; an id written out in the code gives the type of its kind.
   *
   * @throws {CivicProblemError} `not-found` if there is no such record or version.
   */
  get<Kind extends RecordKind>(id: RecordId<Kind>, options?: GetOptions): Promise<RecordOf<Kind>>;
  get(id: string, options?: GetOptions): Promise<CivicRecord>;
  /** One page of the history of a record, the newest version first; `next` is the `cursor` of the page after it. */
  versions(id: string, options?: VersionsOptions): Promise<VersionPage>;
  /**
   * A version as its publisher signed it, with its bytes as the payload. To verify it: `@civic/schema/signatures`.
   *
   * @throws {CivicProblemError} `not-found` if there is no such version, or nobody signed it.
   */
  signature(id: string, options?: SignatureOptions): Promise<FlattenedJws>;
  /**
   * Publishes a version of a record. Sending the same again changes nothing, so that it is safe to repeat.
   *
   * @throws {CivicProblemError} `invalid-record` with findings, `version-conflict`, `precondition-failed`,
   * `unauthorised` or `forbidden`.
   */
  put<Given extends CivicRecord>(record: Given, options?: PutOptions): Promise<Published<Given["kind"]>>;
  /**
   * Publishes several versions of one publisher, all of them or none: records, or flattened JWS.
   *
   * @throws {CivicProblemError} `invalid-set` with findings whose pointers begin with the place in the list
   * (`/versions/3/name`), `idempotency-mismatch` or `idempotency-running`, `unauthorised`.
   */
  putSet(versions: readonly (CivicRecord | FlattenedJws)[], options?: PutSetOptions): Promise<PublishedSet>;
  /**
   * Publishes a version as its publisher signed it elsewhere, safe to repeat as {@link Records.put} is.
   *
   * @throws {CivicProblemError} as `put` does, and `invalid-signature`.
   */
  putSigned<Kind extends RecordKind>(
    id: RecordId<Kind>,
    jws: FlattenedJws,
    options?: PutSignedOptions,
  ): Promise<Published<Kind>>;
  putSigned(id: string, jws: FlattenedJws, options?: PutSignedOptions): Promise<Published>;
}

export function recordsOf(connection: Connection): Records {
  return {
    list: (filters, options) => list(connection, filters, options),
    iterate: (filters = {}, options) =>
      itemsOf((cursor) => list(connection, { ...filters, cursor }, options), filters.cursor),
    get: <Kind extends RecordKind>(id: string, options?: GetOptions) => get<Kind>(connection, id, options),
    versions: (id, { limit, cursor, ...options } = {}) =>
      read(connection, "records.versions", {
        parameters: partsOfRecordId(id),
        query: { limit, cursor },
        options,
      }),
    signature: (id, { version, ...options } = {}) =>
      read(connection, version ? "records.versionSignature" : "records.signature", {
        parameters: { ...partsOfRecordId(id), version },
        options,
      }),
    put: (record, options) => put(connection, { id: record.id, body: record }, options),
    putSigned: <Kind extends RecordKind>(id: string, jws: FlattenedJws, options?: PutSignedOptions) =>
      put<Kind>(connection, { id, body: jws, mediaType: "application/jose+json" }, options),
    putSet: (versions, { dryRun, idempotencyKey, ...options } = {}) =>
      read(connection, "records.putSet", {
        query: { dryRun: dryRun ? "true" : undefined },
        // As a string of a structured field (RFC 9651, 3.3.3).
        headers: { "Idempotency-Key": idempotencyKey && `"${idempotencyKey}"` },
        body: { versions },
        options,
      }),
  };
}

async function list<Kind extends RecordKind>(
  connection: Connection,
  filters: RecordFilters<Kind> = {},
  options?: CallOptions,
): Promise<RecordPage<Kind>> {
  const { body, response } = await call(connection, "records.list", { query: { ...filters }, options });
  if (Array.isArray(body?.items)) return body as RecordPage<Kind>;
  throw new CivicInvalidAnswerError("unexpected-shape", "a page without items", { response });
}

// The types promise the kind in the id; this makes it true.
async function get<Kind extends RecordKind>(
  connection: Connection,
  id: string,
  { version, asOf, view, ...options }: GetOptions = {},
): Promise<RecordOf<Kind>> {
  const parameters = partsOfRecordId(id);
  const { body, response } = await call(connection, "records.get", {
    parameters,
    query: { version, asOf, view },
    options,
  });
  if (body?.id === id && body.kind === parameters.kind) return body as RecordOf<Kind>;
  throw new CivicInvalidAnswerError("unexpected-shape", `something other than ${id}`, { response });
}

/** A version to publish: the record, or what was signed. */
interface Offer {
  readonly id: string;
  readonly body: CivicRecord | FlattenedJws;
  readonly mediaType?: "application/jose+json";
}

async function put<Kind extends RecordKind>(
  connection: Connection,
  { id, body: given, mediaType }: Offer,
  { ifMatch, ifNoneMatch, standsBy, ...options }: PutOptions = {},
): Promise<Published<Kind>> {
  const { body, response } = await call(connection, "records.put", {
    parameters: partsOfRecordId(id),
    query: { standsBy },
    headers: {
      ...(mediaType && { "Content-Type": mediaType }),
      // The ETag of a record is its digest in quotes; exports and `digestOf` give it without.
      "If-Match": ifMatch?.replace(/^sha-256:.*$/, '"$&"'),
      "If-None-Match": ifNoneMatch,
    },
    body: given,
    options,
  });
  return {
    record: body as RecordOf<Kind>,
    // A page of another origin may not see the header; it is the digest of what was stored in any case.
    etag: response.headers.get("ETag") ?? `"${await digestOf(canonicalise(body))}"`,
    created: response.status === 201,
  };
}
