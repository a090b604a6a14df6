import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { PullEnded, type PullLimits } from "./pull-limits.ts";

/** What bounding a stream of bytes needs. */
export interface BoundedOptions {
  readonly limits: PullLimits;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** A body as it comes over the wire, and whether it is packed by gzip. */
export interface WireBody {
  readonly gzip: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Ends the connection, also while a chunk is waited for. */
  readonly cut: () => void;
}

/**
 * The unpacked bytes of a body, counted on both sides of the unpacking.
 *
 * @throws {PullEnded} where a bound is reached, and whatever the body throws where it breaks.
 */
export async function* boundedChunks(
  body: WireBody,
  { limits, now }: BoundedOptions,
): AsyncGenerator<Uint8Array> {
  const counts = { wire: 0, unpacked: 0 };
  const wire = countedWire(body, { limits, now, counts });
  const unpacked: AsyncIterable<Uint8Array> = body.gzip
    ? pipeline(wire, createGunzip(), () => undefined)
    : wire;
  try {
    for await (const chunk of unpacked) {
      counts.unpacked += chunk.byteLength;
      if (counts.unpacked > limits.unpackedBytes) throw spent("unpackedBytes", limits);
      if (counts.unpacked > limits.freeBytes && counts.unpacked > counts.wire * limits.ratio)
        throw spent("ratio", limits);
      yield chunk;
    }
  } finally {
    body.cut();
  }
}

interface WireOptions extends BoundedOptions {
  readonly counts: { wire: number };
}

/** Counts bytes, and the time in which they were waited for: how fast they are stored is not the peer's doing. */
async function* countedWire(
  body: WireBody,
  { limits, now, counts }: WireOptions,
): AsyncGenerator<Uint8Array> {
  const chunks = body.chunks[Symbol.asyncIterator]();
  const start = now();
  let waited = 0;
  for (let asked = start; ; asked = now()) {
    const next = await beforeSilence(chunks.next(), body, limits.silence);
    if (next.done === true) return;
    const came = now();
    waited += came - asked;
    counts.wire += next.value.byteLength;
    if (counts.wire > limits.wireBytes) throw spent("wireBytes", limits);
    if (came - start > limits.milliseconds) throw spent("milliseconds", limits);
    if (waited > limits.grace && counts.wire * 1000 < waited * limits.leastRate)
      throw spent("leastRate", limits);
    yield next.value;
  }
}

/** Waits for a chunk, and cuts a connection that is silent too long. */
async function beforeSilence<Value>(coming: Promise<Value>, body: WireBody, silence: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<never>((_settle, fail) => {
    timer = setTimeout(() => {
      fail(new PullEnded("silent", `silent for ${silence / 1000} seconds`));
      body.cut();
    }, silence);
  });
  try {
    return await Promise.race([coming, silent]);
  } finally {
    clearTimeout(timer);
    // Cut off, it fails as well; the silence was said already.
    coming.catch(() => undefined);
  }
}

/** Says which bound was reached, and what it is. */
function spent(bound: keyof PullLimits, limits: PullLimits): PullEnded {
  return new PullEnded("bound-reached", `the bound ${bound} of an answer (${limits[bound]}) was reached`, {
    bound,
  });
}
