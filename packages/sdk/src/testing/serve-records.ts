import { type CivicRecord, digestOf, publisherIn } from "@civic/schema";
import { codelists, hierarchyOf } from "@civic/schema/codelists";
import type { QueryOf } from "@civic/schema/endpoints";
import { readCursor, writeCursor } from "./cursor.ts";
import type { HeldVersion, HeldVersions } from "./held-versions.ts";
import { momentOf } from "./moment.ts";
import type { Reply } from "./reply.ts";
import type { Call, Serve } from "./serve.ts";

const needs = hierarchyOf(codelists.need);
const phases = hierarchyOf(codelists.phase);

/** Lists latest versions. */
export const listRecords: Serve = async ({ query }, { versions }) => {
  const { limit = 50, cursor, ...filters } = query as QueryOf<"records.list">;
  if (filters.region !== undefined)
    return { refused: "unavailable", detail: "A node of a test does not filter by region." };
  const after = cursor === undefined ? "" : readCursor(cursor, filters);
  if (typeof after !== "string") return { refused: "invalid-cursor" };
  const found = latestOf(versions)
    .filter(({ record }) => record.id > after)
    .filter((version) => isAsked(version, filters));
  const page = found.slice(0, limit);
  const last = page.at(-1)?.record.id;
  const next = found.length > limit && last !== undefined ? { next: writeCursor(last, filters) } : {};
  const items = page.map(({ canonical }) => canonical).join();
  const body = `{"items":[${items}]${next.next === undefined ? "" : `,"next":"${next.next}"`}}`;
  return { status: 200, body, etag: `page:${await digestOf(body)}` };
};

/** The latest version of each record, in the order of their ids. */
export function latestOf({ log }: HeldVersions): readonly HeldVersion[] {
  const latest = new Map(log.map((version) => [version.record.id, version]));
  return [...latest.values()].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

function isAsked(
  { record, canonical, at }: HeldVersion,
  { kind, publisher, jurisdiction, need, phase, status, updatedSince, text }: QueryOf<"records.list">,
): boolean {
  const any = (wanted: readonly string[] | undefined, values: readonly string[]) =>
    wanted === undefined || values.some((value) => wanted.includes(value));
  return (
    any(kind, [record.kind]) &&
    any(publisher, [record.publisher]) &&
    any(jurisdiction, [record.jurisdiction]) &&
    (status === undefined ? record.status !== "withdrawn" : any(status, [record.status])) &&
    any(need?.flatMap(needs.withFiner), codesOf(record, "needs")) &&
    any(phase?.flatMap(phases.withFiner), codesOf(record, "phases")) &&
    (updatedSince === undefined || at >= momentOf(updatedSince, "start")) &&
    (text === undefined || holds(wordsOf(canonical), wordsOf(text)))
  );
}

function codesOf(record: CivicRecord, member: "needs" | "phases"): readonly string[] {
  return member in record ? ((record as unknown as Record<string, readonly string[]>)[member] ?? []) : [];
}

/** Every word that is wanted; the last may be incomplete. */
function holds(words: readonly string[], wanted: readonly string[]): boolean {
  const known = new Set(words);
  const last = wanted.at(-1) ?? "";
  return wanted.slice(0, -1).every((word) => known.has(word)) && words.some((word) => word.startsWith(last));
}

function wordsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "");
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Id of the record that an address names. */
export function idOf({ parameters }: Pick<Call, "parameters">): string {
  const { publisher, kind, slug } = parameters;
  return `${publisher}/${kind}/${slug}`;
}

/** One record: its latest version, that of a number, or the one that was known at a time. */
export const getRecord: Serve = (call, { versions }) => {
  const { version, asOf } = call.query as QueryOf<"records.get">;
  const held = versions.of(idOf(call));
  const known = asOf === undefined ? held : held.filter(({ at }) => at <= momentOf(asOf, "end"));
  const found = version === undefined ? known.at(-1) : known.find(({ record }) => record.version === version);
  return found === undefined ? { refused: "not-found" } : recordReply(found, call);
};

/** One version by its number. */
export const getVersion: Serve = (call, { versions }) => {
  const found = versions
    .of(idOf(call))
    .find(({ record }) => String(record.version) === call.parameters.version);
  return found === undefined ? { refused: "not-found" } : recordReply(found, call);
};

function recordReply(version: HeldVersion, { request }: Pick<Call, "request">): Reply {
  const { record, canonical, digest, signed } = version;
  const wantsSigned = request.headers.get("Accept")?.startsWith("application/jose+json") === true;
  if (wantsSigned && signed !== undefined)
    return {
      status: 200,
      body: JSON.stringify(signed.jws),
      mediaType: "application/jose+json",
      etag: signed.hash,
    };
  return {
    status: 200,
    body: canonical,
    etag: digest,
    headers: {
      "Civic-Signature": signed === undefined ? "unsigned" : "signed",
      Link: `</v1/records/${record.id}/versions>; rel="version-history"`,
    },
  };
}

/** A version as it was signed. */
export const getSignature: Serve = (call, { versions }) => {
  const { version } = call.parameters;
  const held = versions.of(idOf(call));
  const found =
    version === undefined ? held.at(-1) : held.find(({ record }) => String(record.version) === version);
  if (found?.signed === undefined) return { refused: "not-found" };
  const { jws, hash } = found.signed;
  return { status: 200, body: JSON.stringify(jws), mediaType: "application/jose+json", etag: hash };
};

/** The history of a record, the newest version first. */
export const listVersions: Serve = async (call, { versions }) => {
  const id = idOf(call);
  const { limit = 50, cursor } = call.query as QueryOf<"records.versions">;
  const held = versions.of(id).toReversed();
  if (held.length === 0) return { refused: "not-found" };
  const before = cursor === undefined ? Number.POSITIVE_INFINITY : readCursor(cursor, { id });
  if (typeof before !== "number") return { refused: "invalid-cursor" };
  const found = held.filter(({ record }) => record.version < before);
  const items = found.slice(0, limit).map(({ record: { version, status }, digest, at, signed }) => {
    const href = `/v1/records/${id}/versions/${version}`;
    const sealed = signed && { signedBy: signed.kid, signature: `${href}/signature` };
    return { version, status, digest, at, href, ...sealed };
  });
  const last = items.at(-1)?.version;
  const next = found.length > limit && last !== undefined ? writeCursor(last, { id }) : undefined;
  const body = JSON.stringify({ items, next });
  return { status: 200, body, etag: `versions:${await digestOf(body)}` };
};

/** Whether a key of a publisher may write a record. */
export function mayWrite(writer: string, id: string): boolean {
  return publisherIn(id) === writer;
}
