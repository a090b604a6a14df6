import type { CivicRecord, RecordKind, RecordOf } from "@civic/schema";
import type { AnswerOf, PublishedSet, QueryOf } from "@civic/schema/endpoints";
import type { FlattenedJws } from "@civic/schema/signatures";
import { type Answered, type Connection, call, read } from "../call.ts";
import { CivicInvalidAnswerError, isCivicProblemError } from "../errors.ts";
import type { CallOptions } from "../options.ts";
import { itemsOf, type Page } from "../pages.ts";
import { partsOfRecordId, type RecordId } from "../record-id.ts";
import type {
  Change,
  GetOptions,
  PutOptions,
  SignatureOptions,
  UpdateOptions,
  VersionsOptions,
} from "./record-options.ts";

type Query = QueryOf<"records.list">;

/** What may be given several times may also be given once, without a list around it. */
type OneOrSome<Given> = Given extends readonly (infer Value)[] ? Value | Given : Given;

/** Filters of a list of records, combined with “and”; of several values of one, any will do. */
export interface RecordFilters<Kind extends RecordKind = RecordKind> extends Filters {
  /** Kinds of record; one that is written out in the code gives the records its type. */
  readonly kind?: Kind | readonly Kind[] | undefined;
}

type Filters = { readonly [Name in keyof Omit<Query, "kind">]: OneOrSome<Query[Name]> };

/** One page of records. */
export interface RecordPage<Kind extends RecordKind = RecordKind> extends Page<RecordOf<Kind>> {
  /** Records in the order of the list. */
  readonly items: RecordOf<Kind>[];
}

/** One page of the history of a record. */
export interface VersionPage extends AnswerOf<"records.versions"> {}

/** One version in the history of a record. */
export type VersionEntry = VersionPage["items"][number];

/** Options of publishing a set. */
export interface PutSetOptions extends CallOptions {
  /** The same answer, and nothing is kept. */
  readonly dryRun?: boolean | undefined;
  /** A name of this request: the same again is answered the same, and nothing is done twice. It is then repeated as a `put` is. */
  readonly idempotencyKey?: string | undefined;
}

/** Options of publishing what was signed: it names the version that it follows itself. */
export interface PutSignedOptions extends Pick<PutOptions, keyof CallOptions | "ifMatch" | "ifNoneMatch"> {}

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
  /** Every version of a record, the newest first, read as they are asked for. */
  history(id: string, options?: VersionsOptions): AsyncGenerator<VersionEntry, void, undefined>;
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
   * Changes a record that is there: reads it, asks for its next version and publishes that, unless somebody else was
   * faster; then once more from the start. The number of the version is raised where `change` left it as it was. Where
   * `change` gives nothing, nothing is sent.
   *
   * @throws {CivicProblemError} as `put` and `get` do; `precondition-failed` after the last of the attempts.
   * @example
   * ```ts
   * import { createCivicClient } from "@civic/sdk";
   *
   * const civic = createCivicClient({ baseUrl: "https://civic.example.org", apiKey: process.env.CIVIC_KEY });
   * await civic.records.update("fr/service/paris-helpline", (service) => ({ ...service, asOf: "2026-11-29" }));
   * ```
   */
  update<Kind extends RecordKind>(
    id: RecordId<Kind>,
    change: Change<Kind>,
    options?: UpdateOptions,
  ): Promise<Published<Kind>>;
  update(id: string, change: Change, options?: UpdateOptions): Promise<Published>;
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
    get: async <Kind extends RecordKind>(id: string, options?: GetOptions) =>
      (await get<Kind>(connection, id, options)).body,
    versions: (id, options) => versions(connection, id, options),
    history: (id, options = {}) =>
      itemsOf((cursor) => versions(connection, id, { ...options, cursor }), options.cursor),
    signature: (id, { version, ...options } = {}) =>
      read(connection, version ? "records.versionSignature" : "records.signature", {
        parameters: { ...partsOfRecordId(id), version },
        options,
      }),
    update: <Kind extends RecordKind>(id: string, change: Change<Kind>, options?: UpdateOptions) =>
      update(connection, { id, change }, options),
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

async function versions(
  connection: Connection,
  id: string,
  { limit, cursor, ...options }: VersionsOptions = {},
): Promise<VersionPage> {
  return read(connection, "records.versions", {
    parameters: partsOfRecordId(id),
    query: { limit, cursor },
    options,
  });
}

// The types promise the kind in the id; this makes it true.
async function get<Kind extends RecordKind>(
  connection: Connection,
  id: string,
  { version, asOf, view, ...options }: GetOptions = {},
): Promise<Answered<RecordOf<Kind>>> {
  const parameters = partsOfRecordId(id);
  const { body, response } = await call(connection, "records.get", {
    parameters,
    query: { version, asOf, view },
    options,
  });
  if (body?.id === id && body.kind === parameters.kind) return { body: body as RecordOf<Kind>, response };
  throw new CivicInvalidAnswerError("unexpected-shape", `something other than ${id}`, { response });
}

async function update<Kind extends RecordKind>(
  connection: Connection,
  { id, change }: { readonly id: string; readonly change: Change<Kind> },
  { attempts = 5, ...options }: UpdateOptions = {},
): Promise<Published<Kind>> {
  for (let left = attempts - 1; ; left -= 1) {
    const { body: record, response } = await get<Kind>(connection, id, options);
    const { version } = record;
    const etag = await etagOf(record, response);
    const next = await change(record);
    if (!next) return { record, etag, created: false };
    const body = next.version === version ? { ...next, version: version + 1 } : next;
    try {
      return await put<Kind>(connection, { id, body }, { ...options, ifMatch: etag });
    } catch (error) {
      if (left < 1 || !isCivicProblemError(error) || error.status !== 412) throw error;
    }
  }
}

/** The ETag of an answer with a record. A page of another origin may not see it; it is the digest of the record in any case. */
async function etagOf(record: CivicRecord, { headers }: Response): Promise<string> {
  const etag = headers.get("ETag");
  if (etag) return etag;
  const { canonicalise, digestOf } = await import("@civic/schema/exchange");
  return `"${await digestOf(canonicalise(record))}"`;
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
    etag: await etagOf(body, response),
    created: response.status === 201,
  };
}
