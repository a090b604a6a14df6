import { headOf, jwsHash, type ReadSigned, readSigned, type VersionHead } from "@civic/schema/signatures";
import { NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";
import { type FeedEntry, type FeedStretch, readStretch } from "./feed-answer.ts";
import { nodeDocument } from "./node-document.ts";

/** The beginning of the feed, up to six hundred lines of it: what other checks are held to. */
function feedStart(node: ExaminedNode): Promise<FeedStretch> {
  return node.once(readStart);
}

function readStart(node: ExaminedNode): Promise<FeedStretch> {
  return readStretch(node, { limit: 200, most: 3 });
}

/** The same, with lines in it. @throws {NotExamined} where there are none. */
export async function filledFeed(node: ExaminedNode): Promise<FeedStretch> {
  const start = await feedStart(node);
  if (start.entries.length === 0) throw new NotExamined("the feed has no line");
  return start;
}

/** Most publishers whose signatures are looked at. */
const mostPublishers = 20;

/** What the feed tells of publishers that have keys, up to six hundred lines of it. */
export function signedFeed(node: ExaminedNode): Promise<FeedStretch> {
  return node.once(readSignedFeed);
}

async function readSignedFeed(node: ExaminedNode): Promise<FeedStretch> {
  const { publishers } = await nodeDocument(node);
  const signing = publishers.filter(({ keys }) => keys.length > 0).map(({ publisher }) => publisher);
  if (signing.length === 0) return feedStart(node);
  return readStretch(node, { query: { publisher: signing.slice(0, mostPublishers) }, limit: 200, most: 3 });
}

/** By what a line is known again, whatever its cursor. */
export function nameOf(entry: FeedEntry): string {
  if (entry.op === "dispute") return `dispute ${entry.jws.map(jwsHash).join(" ")}`;
  return "hash" in entry
    ? `${entry.op} ${entry.hash}`
    : `${entry.op} ${entry.id} ${entry.version} ${entry.digest}`;
}

/** A version that the feed tells of. */
export interface FeedVersion {
  readonly head: VersionHead;
  readonly entry: FeedEntry;
  /** Absent where nobody signed it. */
  readonly signed?: ReadSigned<"record">;
}

/** The version in a line; nothing in one of another kind, or where its payload is no record. */
function versionIn(entry: FeedEntry): FeedVersion | undefined {
  if (entry.op !== "put" && entry.op !== "withdraw") return undefined;
  const signed = "jws" in entry ? readSigned(entry.jws, ["record"]) : undefined;
  if (signed !== undefined && "code" in signed) return undefined;
  const head = headOf(signed?.payload ?? ("record" in entry ? entry.record : undefined));
  return "id" in head ? { head, entry, ...(signed && { signed }) } : undefined;
}

/** The versions of lines, in their order. */
export function versionsIn(entries: readonly FeedEntry[]): readonly FeedVersion[] {
  return entries.map(versionIn).filter((version) => version !== undefined);
}
