import type { Digest } from "@civic/schema";
import type { AuditNote } from "../audit-trail.ts";
import { type NewVersion, type Seal, unsealed } from "../store.ts";
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
  readonly seal: Seal;
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
    seal: seal ?? unsealed,
    writtenBy: writtenBy ?? null,
    facets: facetsOf(record),
    audit,
  };
}
