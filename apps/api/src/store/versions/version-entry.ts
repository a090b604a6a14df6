import type { Digest } from "@civic/schema";
import type { AuditNote } from "../audit-trail.ts";
import type { Seal } from "../seal.ts";
import type { NewVersion } from "../store.ts";
import { type Facets, facetsOf } from "./facets.ts";

/** A version as it is written, worked out before anybody is kept waiting for it. */
export interface VersionEntry {
  readonly id: string;
  readonly version: number;
  readonly publisher: string;
  readonly kind: string;
  readonly jurisdiction: string;
  readonly slug: string;
  readonly status: string;
  readonly op: "put" | "withdraw";
  readonly digest: Digest;
  readonly canonical: string;
  readonly seal: Seal | undefined;
  readonly writtenBy: string | null;
  readonly facets: Facets;
  readonly audit?: AuditNote | undefined;
}

/** Works out how a version is written. */
export function entryOf({ record, digest, canonical, seal, writtenBy, audit }: NewVersion): VersionEntry {
  const { id, version, publisher, kind, jurisdiction, status } = record;
  return {
    id,
    version,
    publisher,
    kind,
    jurisdiction,
    slug: id.slice(id.lastIndexOf("/") + 1),
    status,
    op: status === "withdrawn" ? "withdraw" : "put",
    digest,
    canonical,
    seal,
    writtenBy: writtenBy ?? null,
    facets: facetsOf(record),
    audit,
  };
}

/** Columns that hold a seal. */
export const sealColumns = ["protected", "signature", "hash", "kid", "previous", "stands_by"] as const;

/** What is written into the columns of a seal, in their order. */
export function sealValues(seal: Seal | undefined): (string | null)[] {
  if (seal === undefined) return [null, null, null, null, null, null];
  return [seal.protected, seal.signature, seal.hash, seal.kid, seal.previous, seal.standsBy];
}
