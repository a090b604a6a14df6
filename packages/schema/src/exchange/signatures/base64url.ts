import { base64url } from "jose";

/** The part of the buffers of Node that is used. */
interface BuffersOfNode {
  from(text: string, encoding: "base64url"): Uint8Array<ArrayBuffer>;
  from(
    memory: ArrayBufferLike,
    start: number,
    length: number,
  ): {
    toString(encoding: "base64url"): string;
  };
}

/** Those of Node take a fifth of the time; browsers have none. */
const buffers = (globalThis as { readonly Buffer?: BuffersOfNode }).Buffer;

/** BASE64URL without padding (RFC 7515, 2). */
export function encodedBytes(bytes: Uint8Array): string {
  if (buffers !== undefined)
    return buffers.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64url");
  return base64url.encode(bytes);
}

/** The bytes of a text in BASE64URL; of another text any bytes, or none. */
export function decodedBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (buffers !== undefined) return buffers.from(text, "base64url");
  try {
    return Uint8Array.from(base64url.decode(text));
  } catch {
    return undefined;
  }
}
