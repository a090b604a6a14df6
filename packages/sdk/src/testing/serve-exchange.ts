import { modelVersions, schemaVersion, writeExportEnd, writeExportLine } from "@civic/schema";
import type { AnswerOf, QueryOf } from "@civic/schema/endpoints";
import { heartbeat, type LineToWrite, writeFeedLine } from "@civic/schema/signatures";
import { readCursor, writeCursor } from "./cursor.ts";
import type { HeldVersion } from "./held-versions.ts";
import type { Holding, Serve } from "./serve.ts";
import { latestOf } from "./serve-records.ts";

const lines = "application/x-ndjson";
const encoder = new TextEncoder();

/** Every latest version, then the end line. */
export const exportRecords: Serve = (call, { versions }) => {
  const { publisher } = call.query as QueryOf<"exchange.export">;
  const found = latestOf(versions).filter(
    ({ record }) => publisher === undefined || record.publisher === publisher,
  );
  const written = found.map(({ record: { id, version }, canonical, digest }) =>
    writeExportLine({ id, version, digest, canonical }),
  );
  return { status: 200, body: written.join("") + writeExportEnd(found.length), mediaType: lines };
};

type Feed = QueryOf<"exchange.feed">;

/** What the node took, in its order, and the bookmark. */
export const readFeed: Serve = (call, holding) => {
  const { after, limit = 1000, wait = 0, ...filter } = call.query as Feed;
  const start = after === undefined ? 0 : readCursor(after, { ...filter, epoch: holding.epoch() });
  if (typeof start === "number")
    return { status: 200, body: feedLines(start, { ...filter, limit, wait }, holding), mediaType: lines };
  const isOld = after !== undefined && isOfEarlierEpoch(after, filter, holding);
  return isOld
    ? { refused: "cursor-expired", headers: { Link: '</v1/feed>; rel="snapshot"' } }
    : { refused: "invalid-cursor" };
};

function isOfEarlierEpoch(after: string, filter: object, { epoch }: Holding): boolean {
  const earlier = Array.from({ length: epoch() }, (_, place) => place);
  return earlier.some((each) => readCursor(after, { ...filter, epoch: each }) !== undefined);
}

async function* feedLines(
  start: number,
  { limit, wait, ...filter }: Feed & { readonly limit: number; readonly wait: number },
  { versions, epoch }: Holding,
): AsyncGenerator<Uint8Array, void, undefined> {
  const cursorOf = (place: number) => writeCursor(place, { ...filter, epoch: epoch() });
  const found = () =>
    versions.log
      .map((version, index) => ({ version, place: index + 1 }))
      .filter(({ version, place }) => place > start && isAsked(version, filter));
  if (wait > 0 && found().length === 0) {
    yield heartbeat;
    await somethingNew(() => found().length > 0, { wait, versions });
  }
  const all = found();
  for (const { version, place } of all.slice(0, limit)) yield writeFeedLine(lineOf(version, cursorOf(place)));
  const more = all.length > limit;
  const end = more ? (all[limit - 1]?.place ?? start) : versions.log.length;
  yield writeFeedLine({ bookmark: cursorOf(end), more });
}

/** Waits until something is there, or the seconds are over. */
function somethingNew(
  isThere: () => boolean,
  { wait, versions }: { readonly wait: number; readonly versions: Holding["versions"] },
): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      leave();
      resolve();
    };
    const timer = setTimeout(end, wait * 1000);
    const leave = versions.onTaken(() => {
      if (isThere()) end();
    });
  });
}

function isAsked({ record }: HeldVersion, { publisher, jurisdiction, kind }: Feed): boolean {
  const any = (wanted: readonly string[] | undefined, value: string) => wanted?.includes(value) ?? true;
  return any(publisher, record.publisher) && any(jurisdiction, record.jurisdiction) && any(kind, record.kind);
}

function lineOf({ record, canonical, digest, at, signed }: HeldVersion, cursor: string): LineToWrite {
  const op = record.status === "withdrawn" ? "withdraw" : "put";
  if (signed !== undefined) return { cursor, at, op, hash: signed.hash, jws: signed.jws };
  const { id, version } = record;
  return { cursor, at, op, id, version, digest, canonical: encoder.encode(canonical) };
}

/** What the node says of itself. */
export const getDocument: Serve = (_, { signers, now }) => {
  const document: AnswerOf<"node.document"> = {
    civic: "node",
    name: "A node of a test",
    feed: "/v1/feed",
    models: [...modelVersions],
    publishers: [...signers.values()].map(({ publisher, kid, key }) => ({
      publisher,
      signsHere: true,
      keys: [{ kid, key }],
    })) as AnswerOf<"node.document">["publishers"],
    issued: now().toISOString(),
  };
  return { status: 200, body: JSON.stringify(document) };
};

/** Whether the process runs. */
export const getHealth: Serve = () => ({ status: 200, body: JSON.stringify({ status: "ok" }) });

/** What the node holds. */
export const getReadiness: Serve = (_, { versions }) => {
  const records = latestOf(versions).filter(({ record }) => record.status !== "withdrawn").length;
  return { status: 200, body: JSON.stringify({ status: "ready", records, schemaVersion }) };
};
