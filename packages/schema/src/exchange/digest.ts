/** Digest of canonical bytes: `sha-256:` and 64 lower-case hexadecimal digits. Also the strong ETag of a record. */
export type Digest = `sha-256:${string}`;

/** SHA-256 over the UTF-8 bytes of a canonical text, by the platform's Web Crypto. */
export async function digestOf(canonical: string): Promise<Digest> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical)));
  return `sha-256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
