import { type Cache, createCache } from "../../memory/cache.ts";
import type { Soon } from "../../turns/soon.ts";
import type { ContentCoding } from "./coding.ts";
import { compress, compressPieces, compressSmall, type Lifetime } from "./compress.ts";
import { createGate } from "./gate.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A body that is there as a whole. */
export interface WholeBody {
  readonly bytes: string | Bytes;
  /** Stands for exactly these bytes; what has none is compressed each time. */
  readonly digest?: string | undefined;
  readonly lifetime: Lifetime;
  /** Whether the caller refuses the bytes as they are, and so waits however long the line is. */
  readonly onlyCoded: boolean;
}

/** A body that is made while it is sent. */
export interface StreamedBody {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Names what the stream is made from: as long as the name is the same, so are the bytes. */
  readonly madeFrom?: (() => Promise<string>) | undefined;
}

/** Compresses answers: what many ask for once, and never more at a time than the machine can bear. */
export interface Coder {
  /** The body under a coding; `undefined` when too many wait already and the caller would rather not. */
  whole(body: WholeBody, coding: ContentCoding): Soon<Bytes | undefined>;
  /** The stream under a coding, or all of it at once where somebody asked for the same before. */
  stream(body: StreamedBody, coding: ContentCoding): Promise<Bytes | AsyncIterable<Uint8Array>>;
}

/** Bounds of a coder. */
export interface CoderOptions {
  /** Bytes of compressed answers that are kept; 32 MiB by default. */
  readonly budget?: number;
  /** Compressions at a time; 2 by default, half of the threads that Node has for such work. */
  readonly places?: number;
  /** Compressions that wait before answers are sent as they are; 32 by default. */
  readonly line?: number;
  /** Compressed bytes from which on it is worth to make them smaller still; 64 KiB by default. */
  readonly large?: number;
}

/** Makes the coder of a node. */
export function createCoder(options: CoderOptions = {}): Coder {
  const { budget = 32 * 1024 * 1024, places = 2, line = 32, large = 64 * 1024 } = options;
  const cache = createCache<Bytes>(budget, ({ byteLength }) => byteLength);
  const gate = createGate({ places, line });
  const underWay = new Map<string, Promise<Bytes>>();

  /** Those who ask while it is made share the work. */
  function share(name: string, make: () => Promise<Bytes>): Promise<Bytes> {
    const known = underWay.get(name);
    if (known !== undefined) return known;
    const started = make()
      .then((bytes) => {
        cache.set(name, bytes);
        return bytes;
      })
      .finally(() => underWay.delete(name));
    underWay.set(name, started);
    return started;
  }

  // Those made in haste: large ones that are asked for again are made smaller, one at a time, in the time of nobody.
  const quick = new WeakSet<Bytes>();
  let isBusy = false;
  async function makeSmall(name: string, bytes: string | Bytes, kept: Bytes): Promise<void> {
    isBusy = true;
    try {
      const small = await compressSmall(bytesOf(bytes));
      if (small.byteLength < kept.byteLength) cache.set(name, small);
    } finally {
      isBusy = false;
    }
  }

  return {
    whole({ bytes, digest, lifetime, onlyCoded }, coding) {
      const name = digest && `${digest}-${coding}`;
      const kept = name && cache.get(name);
      if (kept) {
        // What fails here is only not smaller.
        if (!isBusy && quick.delete(kept)) void makeSmall(name, bytes, kept).catch(() => undefined);
        return kept;
      }
      const started = name && underWay.get(name);
      if (started) return started;
      if (!onlyCoded && gate.isCrowded()) return undefined;
      const make = async () => {
        const coded = await gate.pass(() => compress(bytesOf(bytes), coding, lifetime));
        if (coding === "br" && lifetime === "revision" && coded.byteLength >= large) quick.add(coded);
        return coded;
      };
      return name ? share(name, make) : make();
    },
    async stream({ pieces, madeFrom }, coding) {
      const origin = await madeFrom?.();
      const name = origin && `${origin}-${coding}`;
      const coded = compressPieces(pieces, coding, gate.pass);
      if (!madeFrom || !name) return coded;
      const isSame = async () => (await madeFrom()) === origin;
      return cache.get(name) ?? kept(coded, { name, cache, isSame });
    },
  };
}

function bytesOf(bytes: string | Bytes): Uint8Array {
  return typeof bytes === "string" ? Buffer.from(bytes) : bytes;
}

interface KeptOptions {
  readonly name: string;
  readonly cache: Cache<Bytes>;
  readonly isSame: () => Promise<boolean>;
}

/** Passes a stream on and keeps it, if it came to its end, fits, and nothing changed while it was read. */
async function* kept(
  pieces: AsyncIterable<Bytes>,
  { name, cache, isSame }: KeptOptions,
): AsyncGenerator<Bytes, void, undefined> {
  let copy: Bytes[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.byteLength;
    if (size <= cache.maxEntrySize) copy.push(piece);
    else copy = [];
    yield piece;
  }
  if (size <= cache.maxEntrySize && (await isSame())) cache.set(name, Buffer.concat(copy));
}
