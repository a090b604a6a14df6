import type { CivicRecord, RecordKind, RecordOf } from "@civic/schema";
import { contextOf } from "../answer.ts";
import { type Answered, type Connection, call } from "../call.ts";
import { CivicInvalidAnswerError } from "../errors.ts";
import type { CallOptions } from "../options.ts";
import { itemsOf, type Page } from "../pages.ts";
import { partsOfRecordId, type RecordId } from "../record-id.ts";
import type { QueryTo } from "../routes.ts";

/** Filters of a list of records, combined with “and”. */
export interface RecordFilters<Kind extends RecordKind = RecordKind>
  extends Omit<QueryTo<"records.list">, "kind" | "limit"> {
  readonly kind?: Kind | undefined;
  /** Records on a page, 1 to 200; 50 by default. */
  readonly limit?: number | undefined;
}

/** One page of records. */
export interface RecordPage<Kind extends RecordKind = RecordKind> extends Page<RecordOf<Kind>> {
  readonly items: RecordOf<Kind>[];
}

/** Options of reading one record. */
export interface GetOptions extends CallOptions {
  /** A version; the latest by default. */
  readonly version?: number | undefined;
}

/** Options of publishing a record. */
export interface PutOptions extends CallOptions {
  /** ETag, or digest, of the version that this one follows: refused when another was published meanwhile. */
  readonly ifMatch?: string | undefined;
  /** Publish only if the record does not exist yet. */
  readonly ifNoneMatch?: "*" | undefined;
}

/** What publishing a record gave. */
export interface Published<Kind extends RecordKind = RecordKind> {
  /** As the node holds it. */
  readonly record: RecordOf<Kind>;
  /** For `ifMatch` of the version after it; undefined if something between node and client hides the header. */
  readonly etag: string | undefined;
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
  /**
   * Publishes a version of a record. Sending the same again changes nothing, so that it is safe to repeat.
   *
   * @throws {CivicProblemError} `invalid-record` with findings, `version-conflict`, `precondition-failed`,
   * `unauthorised` or `forbidden`.
   */
  put<Kind extends RecordKind>(
    record: RecordOf<Kind> & { readonly kind: Kind },
    options?: PutOptions,
  ): Promise<Published<Kind>>;
}

export function recordsOf(connection: Connection): Records {
  return {
    list: (filters, options) => list(connection, filters, options),
    iterate: (filters = {}, options) =>
      itemsOf((cursor) => list(connection, { ...filters, cursor }, options), filters.cursor),
    get: (id: string, options?: GetOptions) => get(connection, id, options),
    put: (record, options) => put(connection, record, options),
  };
}

async function list<Kind extends RecordKind>(
  connection: Connection,
  filters: RecordFilters<Kind> = {},
  options: CallOptions = {},
): Promise<RecordPage<Kind>> {
  const answer = await call(connection, "records.list", { query: { ...filters }, options });
  if (!Array.isArray(answer.body?.items)) throw unexpected(answer, "a page without items");
  return answer.body as RecordPage<Kind>;
}

// The type says which kind comes back for an id; this makes it true.
async function get<Kind extends RecordKind>(
  connection: Connection,
  id: string,
  { version, ...options }: GetOptions = {},
): Promise<RecordOf<Kind>> {
  const parameters = partsOfRecordId(id);
  const answer = await call(connection, "records.get", { parameters, query: { version }, options });
  if (answer.body?.id !== id || answer.body.kind !== parameters.kind) {
    throw unexpected(answer, `something other than ${id}`);
  }
  return answer.body as RecordOf<Kind>;
}

async function put<Kind extends RecordKind>(
  connection: Connection,
  record: RecordOf<Kind>,
  { ifMatch, ifNoneMatch, ...options }: PutOptions = {},
): Promise<Published<Kind>> {
  const { body, status, headers } = await call(connection, "records.put", {
    parameters: partsOfRecordId(record.id),
    headers: { "If-Match": ifMatch && quoted(ifMatch), "If-None-Match": ifNoneMatch },
    body: record,
    options,
  });
  return { record: body as RecordOf<Kind>, etag: headers.get("ETag") ?? undefined, created: status === 201 };
}

// An ETag of a record is its digest in quotes; exports and `digestOf` give it without.
function quoted(etagOrDigest: string): string {
  return etagOrDigest.startsWith("sha-256:") ? `"${etagOrDigest}"` : etagOrDigest;
}

function unexpected(answer: Answered<unknown>, what: string): CivicInvalidAnswerError {
  return new CivicInvalidAnswerError("unexpected-shape", `the node answered ${what}`, contextOf(answer));
}
