import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { hashOfPlatform } from "./hash-of-platform.ts";

/** Digest of canonical bytes: `sha-256:` and 64 lower-case hexadecimal digits. Also the strong ETag of a record. */
export type Digest = `sha-256:${string}`;

/**
 * SHA-256 (FIPS 180-4) of bytes at once, or of the UTF-8 bytes of a text. Rules and the door for records answer without
 * waiting, which the Web Crypto of browsers cannot.
 */
export function digestNow(content: string | Uint8Array): Digest {
  if (hashOfPlatform !== undefined) return `sha-256:${hashOfPlatform("sha256", content, "hex")}`;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return `sha-256:${bytesToHex(sha256(bytes))}`;
}
