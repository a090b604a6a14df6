import { documentLimit, tooLarge } from "@civic/schema";
import type { MediaType } from "@civic/schema/endpoints";
import { signedLimit } from "../../exchange/signed-limit.ts";
import type { Refusal } from "../../handlers/handler.ts";
import type { Asked } from "./asked.ts";
import type { BodyRoom } from "./body-room.ts";

type BodyRefusal = Refusal<"unsupported-media-type" | "body-too-large" | "request-timeout" | "unavailable">;

/** A body as it came, and what it is. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly bodyType: MediaType;
}

/** What a request may send, and where it is gathered. */
export interface BodyOptions {
  readonly taken: readonly MediaType[];
  readonly room: BodyRoom;
  /** Most bytes, where they are not those of one document. */
  readonly limit?: number | undefined;
}

/** The bytes of the JSON of a request, or why they are not taken. They are counted while they arrive. */
export async function readBody(asked: Asked, options: BodyOptions): Promise<ReadBody | BodyRefusal> {
  const { room } = options;
  const bodyType = bodyTypeOf(asked, options);
  if (bodyType === undefined) return { refused: "unsupported-media-type" };
  const limit = options.limit ?? limitOf(bodyType);
  const announced = Number(asked.header("content-length") ?? 0);
  if (announced > limit) return largerThan(limit);
  const bytes = await readBytes(asked, { limit, announced, room });
  if (!(bytes instanceof Uint8Array)) return bytes;
  return isGzip(bytes)
    ? { refused: "unsupported-media-type", detail: ({ bodyGzip }) => bodyGzip }
    : { bytes, bodyType };
}

/** What a body comes as, where that is taken. */
export function bodyTypeOf(asked: Asked, { taken }: Pick<BodyOptions, "taken">): MediaType | undefined {
  const named = asked.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  return taken.find((each) => each === named);
}

function limitOf(bodyType: MediaType): number {
  return bodyType === "application/jose+json" ? signedLimit : documentLimit;
}

function largerThan(limit: number): BodyRefusal {
  return {
    refused: "body-too-large",
    detail: (words) => words.bodyLimit(limit),
    findings: [tooLarge],
  };
}

/** RFC 1952, 2.3.1. No JSON begins so, whatever it is encoded in. */
function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

interface ReadOptions {
  readonly limit: number;
  readonly announced: number;
  readonly room: BodyRoom;
}

/** The bytes of a body; given up as soon as they are more than the limit. */
async function readBytes(
  asked: Asked,
  { limit, announced, room }: ReadOptions,
): Promise<Uint8Array | BodyRefusal> {
  const arriving = room.enter();
  // One piece of memory that grows: many small pieces would cost far more than the bytes in them.
  let memory: Uint8Array = new Uint8Array();
  let size = 0;
  let refusal: BodyRefusal | undefined;
  const whole = asked.readBody((piece) => {
    if (refusal === undefined && size + piece.byteLength > limit) refusal = largerThan(limit);
    if (refusal !== undefined) return false;
    // Most bodies come in one piece.
    if (size === 0 && piece.byteLength === announced) memory = piece;
    else {
      memory = withRoomFor(memory, { used: size, wanted: size + piece.byteLength, most: limit });
      memory.set(piece, size);
    }
    size += piece.byteLength;
    arriving.holds(memory.byteLength);
    return true;
  });
  const lost = arriving.lost.then((why) => {
    refusal = { refused: why === "too-slow" ? "request-timeout" : "unavailable" };
  });
  try {
    await Promise.race([whole, lost]);
  } finally {
    arriving.leave();
  }
  return refusal ?? memory.subarray(0, size);
}

function withRoomFor(
  memory: Uint8Array,
  { used, wanted, most }: { readonly used: number; readonly wanted: number; readonly most: number },
): Uint8Array {
  if (wanted <= memory.byteLength) return memory;
  const larger = new Uint8Array(Math.max(wanted, Math.min(most, Math.max(memory.byteLength * 2, 1024))));
  larger.set(memory.subarray(0, used));
  return larger;
}
