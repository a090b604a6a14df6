import { type Finding, finding } from "../findings/finding.ts";
import { shown } from "../parts/json-value.ts";
import { canonicalText } from "./canonical-text.ts";
import { type Digest, digestOf } from "./digest.ts";

/** One record of an export or a feed: what it claims to be, and its content. */
export interface ExportedRecord {
  /** `<publisher>/<kind>/<slug>` */
  readonly id: string;
  /** Its number, from 1. */
  readonly version: number;
  /** SHA-256 of the canonical text. */
  readonly digest: Digest;
  /** RFC 8785 bytes of the record, as text. */
  readonly canonical: string;
  /** The record, not yet validated. */
  readonly record: unknown;
}

/** A record as a line announces it, before anything of it is proven. */
export interface AnnouncedRecord {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
  readonly record: unknown;
}

/** The record of a line, where it is the one that was digested; else why it is not. */
export async function proveRecord({
  id,
  version,
  digest,
  record,
}: AnnouncedRecord): Promise<ExportedRecord | Finding> {
  const canonical = canonicalText(record);
  if (typeof canonical !== "string") return canonical;
  const actual = await digestOf(canonical);
  if (actual !== digest) return finding("digest-mismatch", "", { expected: digest, actual });
  const head = record as { id?: unknown; version?: unknown } | null;
  if (head?.id !== id || head.version !== version) {
    const params = { expected: `${id} ${version}`, actual: `${shown(head?.id)} ${shown(head?.version)}` };
    return finding("id-mismatch", "", params);
  }
  return { id, version, digest: actual, canonical, record };
}

/**
 * Findings about the text of a line with their places in its member `record`; `undefined` where one is about what stands
 * around it.
 */
export function inRecord(findings: readonly Finding[]): readonly Finding[] | undefined {
  const inside = findings.map((each) => ({
    ...each,
    pointer: each.pointer.replace(/^\/record(?=\/|$)/, ""),
  }));
  const isAround = ({ pointer }: Finding, index: number) =>
    pointer !== "" && pointer === findings[index]?.pointer;
  return inside.some(isAround) ? undefined : inside;
}

/** The members of a line up to its record, whose canonical bytes follow unchanged, and then the end of the line. */
export function recordStart({ id, version, digest }: Omit<ExportedRecord, "record" | "canonical">): string {
  return `"id":${JSON.stringify(id)},"version":${version},"digest":"${digest}","record":`;
}
