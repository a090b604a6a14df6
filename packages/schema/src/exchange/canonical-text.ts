import { type Finding, finding } from "../findings/finding.ts";
import { canonicalise, NotCanonicalisable } from "./canonical.ts";

/** The canonical text of a document; the finding where JSON cannot hold it. */
export function canonicalText(document: unknown): string | Finding {
  try {
    return canonicalise(document);
  } catch (error) {
    if (error instanceof NotCanonicalisable)
      return finding("not-canonical-json", "", { reason: error.message });
    throw error;
  }
}
