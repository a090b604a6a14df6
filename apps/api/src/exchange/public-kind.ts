import type { CivicRecord, Finding } from "@civic/schema";

/**
 * Why a valid record must not be stored here: everything this node stores it shows to everyone, and a contact sheet
 * is for professionals or authorities only.
 */
export function notPublic(record: CivicRecord): Finding | undefined {
  if (record.kind !== "contact-sheet") return undefined;
  return { code: "kind-not-public", severity: "error", pointer: "/kind", params: { kind: record.kind } };
}
