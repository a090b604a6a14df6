import { createHmac, timingSafeEqual } from "node:crypto";

/** Bytes of the mark that are kept: 128 bits, which nobody finds by trying. */
const markSize = 16;

/** What a text is sealed with. */
export interface SealOptions {
  readonly secret: Uint8Array;
  /** What the text stands for, and what it is bound to without repeating it. Opened with another, it is a forgery. */
  readonly purpose: string;
}

/** A text that only this node can have written, in BASE64URL. Everybody may read it; nobody can alter it. */
export function sealText(text: string, options: SealOptions): string {
  const bytes = Buffer.from(text);
  return Buffer.concat([markOf(bytes, options), bytes]).toString("base64url");
}

/** The text of a seal; `undefined` where this node did not write it, for this purpose, bit by bit as it is. */
export function openSealed(sealed: string, options: SealOptions): string | undefined {
  const all = Buffer.from(sealed, "base64url");
  // Of the last character some bits count for nothing: what is written otherwise is another text.
  if (all.byteLength < markSize || all.toString("base64url") !== sealed) return undefined;
  const bytes = all.subarray(markSize);
  return timingSafeEqual(all.subarray(0, markSize), markOf(bytes, options)) ? bytes.toString() : undefined;
}

function markOf(text: Uint8Array, { secret, purpose }: SealOptions): Buffer {
  const length = `${Buffer.byteLength(purpose)}:`;
  return createHmac("sha256", secret)
    .update(length)
    .update(purpose)
    .update(text)
    .digest()
    .subarray(0, markSize);
}
