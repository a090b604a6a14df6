import { type CivicRecord, type Finding, finding } from "@civic/schema";

/**
 * Why a valid record must not be stored here: everything this node stores it shows to everyone, and a contact sheet
 * is for professionals or authorities only.
 */
export function notPublic(record: CivicRecord): Finding | undefined {
  if (record.kind !== "contact-sheet") return undefined;
  return finding("kind-not-public", ["kind"], { kind: record.kind });
}
