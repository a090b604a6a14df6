import { closeSync, createReadStream, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createSigningKey, jwsHash, signerOf, writeFeedLine } from "@civic/schema/signatures";
import { signedVersion } from "../support/signed-version.ts";
import { benchFolder } from "./bench-node.ts";
import { printFigure } from "./figures.ts";
import { takenFrom } from "./taking-mirror.ts";

// What catching up costs a mirror for each signed change of about 3 KB, where it missed ten thousand and where it missed ten
// times as many; and what it holds in memory meanwhile. CIVIC_BENCH_CHANGES says how many the longer feed has.
const longer = Number(process.env.CIVIC_BENCH_CHANGES ?? 100_000);
const shorter = longer / 10;
const warmUp = 1_000;
const at = "2026-11-29T12:00:00.000Z";
/** Bytes of text that make a record one of about 3 KB. */
const text = "x".repeat(2_300);

const signer = await signerOf(await createSigningKey("be"));
const file = join(benchFolder(), "feed");
/** Where in the file a number of lines ends. */
const ends = new Map<number, number>();
await writeLines();

async function writeLines(): Promise<void> {
  const descriptor = openSync(file, "w");
  let length = 0;
  for (let number = 1; number <= longer; number += 1) {
    const options = { slug: `line-${number}`, name: { en: `Line ${number} ${text}` } };
    const { jws } = await signedVersion(options, signer);
    length += writeSync(
      descriptor,
      writeFeedLine({ cursor: String(number), at, op: "put", hash: jwsHash(jws), jws }),
    );
    if ([warmUp, shorter, longer].includes(number)) ends.set(number, length);
  }
  closeSync(descriptor);
}

/** Megabytes of live objects, as they are found now and then while lines are taken. */
let live = 0;

async function* feed(changes: number): AsyncGenerator<Uint8Array> {
  live = 0;
  let read = 0;
  let looked = 0;
  for await (const chunk of createReadStream(file, { end: (ends.get(changes) ?? 0) - 1 })) {
    yield chunk as Uint8Array;
    read += (chunk as Uint8Array).byteLength;
    if (read - looked < 8 * 1024 * 1024) continue;
    looked = read;
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    live = Math.max(live, (heapUsed + external) / 2 ** 20);
  }
  yield Buffer.from(`${JSON.stringify({ bookmark: "end", more: false })}\n`);
}

async function caughtUp(changes: number): Promise<{ readonly work: number; readonly mebibytes: number }> {
  const { work, taken } = await takenFrom(feed(changes), [signer], new Date(at));
  if (taken !== changes) throw new Error(`${taken} of ${changes} changes were taken`);
  return { work: (1000 * work) / changes, mebibytes: live };
}

await caughtUp(warmUp);
const short = await caughtUp(shorter);
const long = await caughtUp(longer);
printFigure({
  name: `a mirror catches up on ${longer} changes, a change`,
  ...{ value: long.work / short.work, unit: `× of ${shorter}`, goal: 1.2, ceiling: 1.6 },
  beside: `${short.work.toFixed(0)} and ${long.work.toFixed(0)} µs of CPU a change`,
});
printFigure({
  name: "what it holds in memory meanwhile",
  ...{ value: long.mebibytes / short.mebibytes, unit: `× of ${shorter}`, goal: 1.3, ceiling: 2 },
  beside: `${short.mebibytes.toFixed(0)} and ${long.mebibytes.toFixed(0)} MiB of live objects at most`,
});
