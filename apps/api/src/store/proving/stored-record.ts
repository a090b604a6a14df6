import { hash } from "node:crypto";
import type { Digest } from "@civic/schema";
import type { Row } from "../engines/statement.ts";
import type { Seal } from "../seal.ts";
import type { StoredRecord } from "../store.ts";

/** The digest of canonical bytes. */
export function digestOfBytes(bytes: Uint8Array | string): Digest {
  return `sha-256:${hash("sha256", bytes, "hex")}`;
}

/**
 * A row as a stored version. Each is proven whenever it is read: it takes some microseconds, and what is served is what
 * was published, under its own name.
 */
export function storedRecord(row: Row): StoredRecord {
  const canonical = row.canonical as string | Uint8Array<ArrayBuffer>;
  const bytes = typeof canonical === "string" ? Buffer.from(canonical) : canonical;
  const id = row.id as string;
  const version = row.version as number;
  return {
    id,
    version,
    digest: row.digest as Digest,
    canonical: bytes,
    damaged: digestOfBytes(bytes) !== row.digest || !names(bytes, id, version),
    seal: sealOf(row),
    ...(typeof row.frozen === "number" && { frozen: row.frozen }),
  };
}

/**
 * Whether canonical bytes name a version as their row does, which its digest does not hold. A look for the members is
 * enough: what is damaged at random does not become the name of something else in the same record.
 */
function names(canonical: Uint8Array<ArrayBuffer>, id: string, version: number): boolean {
  const bytes = Buffer.from(canonical.buffer, canonical.byteOffset, canonical.byteLength);
  return (
    bytes.includes(`"id":"${id}"`) &&
    (bytes.includes(`"version":${version},`) || bytes.includes(`"version":${version}}`))
  );
}

/** The signature beside a version, from its columns. */
export function sealOf(row: Row): Seal | undefined {
  if (row.protected === null) return undefined;
  const { stands_by: standsBy, ...seal } = row as unknown as Seal & { stands_by: Seal["standsBy"] };
  const { protected: header, signature, hash: named, kid, previous } = seal;
  return { protected: header, signature, hash: named, kid, previous, standsBy };
}
