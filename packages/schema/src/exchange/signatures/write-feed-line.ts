import { recordStart } from "../prove-record.ts";
import type { FeedLine, UnsignedVersionLine } from "./feed-line.ts";

/** A line to be written; of a version that nobody signed the canonical bytes, which are spliced in unchanged. */
export type LineToWrite = Exclude<FeedLine, UnsignedVersionLine> | UnsignedLineToWrite;

/** A version that nobody signed, with the bytes that were digested. */
export type UnsignedLineToWrite = Omit<UnsignedVersionLine, "record"> & { readonly canonical: Uint8Array };

const encoder = new TextEncoder();
const end = encoder.encode("}\n");

/** The bytes of one line of a feed, with the line break that ends it. */
export function writeFeedLine(line: LineToWrite): Uint8Array<ArrayBuffer> {
  if (!("canonical" in line)) return encoder.encode(`${JSON.stringify(line)}\n`);
  return writeUnsignedLine(line);
}

/** The line that only says that the connection lives. */
export const heartbeat: Uint8Array<ArrayBuffer> = encoder.encode("\n");

/** The bytes of the line of a version that nobody signed; of those members that stand before it, what is there. */
export function writeUnsignedLine({
  canonical,
  id,
  version,
  digest,
  ...before
}: Partial<Pick<UnsignedLineToWrite, "cursor" | "at">> & Omit<UnsignedLineToWrite, "cursor" | "at">) {
  const members = JSON.stringify(before).slice(0, -1);
  const start = encoder.encode(`${members},${recordStart({ id, version, digest })}`);
  const bytes = new Uint8Array(start.byteLength + canonical.byteLength + end.byteLength);
  bytes.set(start);
  bytes.set(canonical, start.byteLength);
  bytes.set(end, start.byteLength + canonical.byteLength);
  return bytes;
}
