import type { BookmarkLine, LineToWrite } from "@civic/schema/signatures";
import type { LogEntry } from "../store/exchange-store.ts";

/** What an entry of the log is about, where that is a version. */
type VersionEntry = Extract<LogEntry, { readonly op: "put" | "withdraw" | "sign" }>;

/** A line that is about something. */
type LineOfEntry = Exclude<LineToWrite, BookmarkLine>;

/** The line of a feed that tells of an entry of the log. */
export function lineOfEntry(entry: LogEntry, cursor: string): LineOfEntry {
  const { at } = entry;
  if ("canonical" in entry) return lineOfVersion(entry, { cursor, at });
  if (entry.op === "dispute") {
    const { op, id, version, jws } = entry;
    return { cursor, at, op, id, version, jws };
  }
  const { op, hash, jws } = entry;
  return { cursor, at, op, hash, jws };
}

function lineOfVersion(entry: VersionEntry, head: { cursor: string; at: string }): LineOfEntry {
  const { id, version, digest, canonical, seal } = entry;
  const op = changeOf(entry);
  if (seal === undefined) return { ...head, op, id, version, digest, canonical };
  const payload = Buffer.from(canonical).toString("base64url");
  const jws = { protected: seal.protected, payload, signature: seal.signature };
  return { ...head, op, hash: seal.hash, jws };
}

/** A version that was signed afterwards is told of as what it is. */
function changeOf({ op, canonical }: VersionEntry): "put" | "withdraw" {
  if (op !== "sign") return op;
  const { status } = JSON.parse(Buffer.from(canonical).toString()) as { readonly status?: unknown };
  return status === "withdrawn" ? "withdraw" : "put";
}
