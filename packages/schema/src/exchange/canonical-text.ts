import { type Finding, finding } from "../findings/finding.ts";
import { type CanonicalBounds, canonicaliseWithin, NotCanonicalisable, widest } from "./canonical.ts";

/** The canonical text of a document; the finding where JSON cannot hold it, or it is beyond the bounds. */
export function canonicalText(document: unknown, bounds: CanonicalBounds = widest): string | Finding {
  try {
    return canonicaliseWithin(document, bounds);
  } catch (error) {
    if (error instanceof NotCanonicalisable)
      return finding("not-canonical-json", "", { reason: error.message });
    throw error;
  }
}
