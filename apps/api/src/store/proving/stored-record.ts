import { hash } from "node:crypto";
import type { Digest } from "@civic/schema";
import type { Row } from "../engines/engine.ts";
import { type Seal, type StoredRecord, unsealed } from "../store.ts";

/** The digest of canonical bytes. */
export function digestOfBytes(bytes: Uint8Array | string): Digest {
  return `sha-256:${hash("sha256", bytes, "hex")}`;
}

/**
 * A row as a stored version. Each is proven whenever it is read: it takes some microseconds, and what is served is what
 * was published.
 */
export function storedRecord(row: Row): StoredRecord {
  const canonical = row.canonical as string | Uint8Array<ArrayBuffer>;
  const bytes = typeof canonical === "string" ? Buffer.from(canonical) : canonical;
  return {
    id: row.id as string,
    version: row.version as number,
    digest: row.digest as Digest,
    canonical: bytes,
    damaged: digestOfBytes(bytes) !== row.digest,
    seal: row.signature === null ? unsealed : sealOf(row as unknown as Seal),
  };
}

function sealOf({ signature, salt, previous }: Seal): Seal {
  return { signature, salt, previous };
}
