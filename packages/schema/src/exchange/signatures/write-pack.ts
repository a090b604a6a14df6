import type { PackEnd, PackHead, PackLineToWrite } from "./pack.ts";
import { runningDigest } from "./running-digest.ts";
import { writeUnsignedLine } from "./write-feed-line.ts";

const encoder = new TextEncoder();
const lineOf = (value: object) => encoder.encode(`${JSON.stringify(value)}\n`);

/**
 * Writes a pack as its lines come, holding no more than one: keys before what they signed, versions of a record in their
 * order. The last line says how many there were and what all bytes before it digest to.
 */
export async function* writePack(
  head: Omit<PackHead, "civic" | "version">,
  lines: AsyncIterable<PackLineToWrite> | Iterable<PackLineToWrite>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const running = runningDigest();
  const counted = (bytes: Uint8Array<ArrayBuffer>) => {
    running.add(bytes);
    return bytes;
  };
  const first: PackHead = { civic: "pack", version: 1, ...head };
  yield counted(lineOf(first));
  let count = 0;
  for await (const line of lines) {
    count += 1;
    yield counted("canonical" in line ? writeUnsignedLine(line) : lineOf(line));
  }
  const last: PackEnd = { end: { count, digest: running.digest() } };
  yield lineOf(last);
}
