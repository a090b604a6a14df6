import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";

/**
 * Why a valid record is not admitted: whatever passes the door is shown to everyone, and a contact sheet is for
 * professionals or authorities only.
 */
export function notPublic({ kind }: CivicRecord): Finding | undefined {
  return kind === "contact-sheet" ? finding("kind-not-public", "/kind", { kind }) : undefined;
}
