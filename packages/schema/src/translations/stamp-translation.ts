import type { CivicRecord, Translation } from "../../generated/types/model.ts";
import { admit } from "../admission/admit.ts";
import type { Finding } from "../findings/finding.ts";
import { setMember } from "../json-text/set-member.ts";
import type { Digest } from "../parts/digest.ts";
import { originalTextDigest } from "../structure/translation-digest.ts";
import { walkRecord } from "../structure/walk-record.ts";
import { translationState } from "./translation-state.ts";

/** Which translation is stamped, and who has reviewed it. */
export interface StampRequest {
  readonly language: string;
  /** Function or body of the reviewer, never a private name. What the record says stays where this is absent. */
  readonly reviewedBy?: string | undefined;
}

/** What became of the text of a record, or why nothing did. */
export type StampedTranslation =
  | {
      readonly stamped: true;
      readonly id: string;
      /** The text of the file with the stamp; the same text where it had it. */
      readonly text: string;
      readonly changed: boolean;
      /** What the translation says now. */
      readonly translation: Translation & { readonly madeFrom: Digest };
      /** What it said before. */
      readonly before: Translation;
      /** JSON Pointers of texts that the language still lacks. */
      readonly missing: readonly string[];
    }
  | { readonly stamped: false; readonly reason: "invalid"; readonly findings: readonly Finding[] }
  | {
      readonly stamped: false;
      /** The language is that of the original, is not declared in `translations`, or has no text. */
      readonly reason: "original" | "not-declared" | "no-text";
      readonly id: string;
    };

/**
 * Writes into the text of a record that a translation was made from the texts that the record now has
 * (`translations.<language>.madeFrom`). It is for translations that somebody has just compared with the original. All
 * other characters of the text stay as they are. A record that is not valid, or would not be afterwards, is refused.
 */
export function stampTranslation(
  bytes: Uint8Array,
  { language, reviewedBy }: StampRequest,
): StampedTranslation {
  const admission = admit(bytes);
  if (!admission.admitted) return { stamped: false, reason: "invalid", findings: admission.findings };
  const { view } = admission;
  const before = view.translations?.[language];
  const reason = refusal(view, language, before);
  if (reason !== undefined || before === undefined)
    return { stamped: false, reason: reason ?? "not-declared", id: view.id };
  const madeFrom = originalTextDigest(view);
  const path = ["translations", language];
  const original = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const reviewed =
    reviewedBy === undefined || reviewedBy === before.reviewedBy
      ? original
      : setMember(original, { path, name: "reviewedBy", value: reviewedBy });
  const text =
    before.madeFrom === madeFrom
      ? reviewed
      : setMember(reviewed, { path, name: "madeFrom", value: madeFrom });
  const after = admit(new TextEncoder().encode(text));
  if (!after.admitted) return { stamped: false, reason: "invalid", findings: after.findings };
  return {
    stamped: true,
    id: view.id,
    text,
    changed: text !== original,
    translation: { ...before, ...(reviewedBy !== undefined && { reviewedBy }), madeFrom },
    before,
    missing: translationState(view, language).missing,
  };
}

function refusal(record: CivicRecord, language: string, declared: Translation | undefined) {
  if (language === record.language) return "original";
  if (declared === undefined || !Object.hasOwn(record.translations ?? {}, language)) return "not-declared";
  return walkRecord(record).languages().has(language) ? undefined : "no-text";
}
