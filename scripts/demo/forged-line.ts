import { createHash } from "node:crypto";

interface Entry {
  readonly hash?: string;
  readonly jws?: { readonly protected: string; readonly payload: string; readonly signature: string };
}

/**
 * A line of a feed with another text in place of one, as a skilful forger writes it: the content is another, and the hash
 * that stands beside it is made anew. What he cannot make is the signature.
 */
export function forgedLine(line: string, [from, to]: readonly [from: string, to: string]): string {
  if (!line.startsWith("{")) return line;
  const entry = JSON.parse(line) as Entry;
  if (entry.hash === undefined || entry.jws === undefined) return line;
  const content = Buffer.from(entry.jws.payload, "base64url").toString();
  if (!content.includes(from)) return line;
  const payload = Buffer.from(content.replaceAll(from, to)).toString("base64url");
  const digest = createHash("sha256").update(`${entry.jws.protected}.${payload}`).digest("hex");
  return JSON.stringify({ ...entry, hash: `sha-256:${digest}`, jws: { ...entry.jws, payload } });
}
