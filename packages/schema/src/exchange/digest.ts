import type { Digest } from "../parts/digest.ts";
import { hashOfPlatform } from "../parts/hash-of-platform.ts";

export type { Digest } from "../parts/digest.ts";

/** SHA-256 over the UTF-8 bytes of a canonical text, by the platform: that of Node, else Web Crypto. */
export async function digestOf(canonical: string): Promise<Digest> {
  if (hashOfPlatform !== undefined) return `sha-256:${hashOfPlatform("sha256", canonical, "hex")}`;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical)));
  return `sha-256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
