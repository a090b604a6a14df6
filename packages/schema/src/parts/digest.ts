import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Digest of canonical bytes: `sha-256:` and 64 lower-case hexadecimal digits. Also the strong ETag of a record. */
export type Digest = `sha-256:${string}`;

/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text, at once. Rules and the door for records answer without waiting,
 * which the Web Crypto of browsers cannot.
 */
export function digestNow(text: string): Digest {
  return `sha-256:${bytesToHex(sha256(new TextEncoder().encode(text)))}`;
}
