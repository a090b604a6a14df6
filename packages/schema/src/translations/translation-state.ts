import type { CivicRecord, Translation } from "../../generated/types/model.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import { isOwnName } from "../structure/proper-name.ts";
import { staleTranslations } from "../structure/translation-digest.ts";
import { walkRecord } from "../structure/walk-record.ts";

/** How far a record is translated into one language. */
export interface TranslationState {
  readonly language: string;
  /** How the translation came about; absent where the record declares none. */
  readonly by?: Translation["by"];
  /** Texts that the original has: all of the record, `name` among them, but not what keeps its own language (`acronym`). */
  readonly texts: number;
  /** JSON Pointers of those that are not given in the language. */
  readonly missing: readonly string[];
  /** Whether it was made from the texts that the record now has; `unstamped`: it does not say from which (`madeFrom`). */
  readonly madeFrom: "current" | "stale" | "unstamped" | "nothing";
}

/**
 * How far a record is translated into a language other than that of its original.
 *
 * @example
 * ```ts
 * import { admit, translationState } from "@civic/schema";
 *
 * const admission = admit(bytes);
 * if (admission.admitted) console.log(translationState(admission.view, "fr").missing);
 * ```
 */
export function translationState(record: CivicRecord, language: string): TranslationState {
  const originals = walkRecord(record)
    .all("LocalisedText")
    .filter((at) => at.value[record.language] !== undefined && !isOwnName(at));
  const missing = originals.filter(({ value }) => value[language] === undefined);
  const translation = Object.hasOwn(record.translations ?? {}, language)
    ? record.translations?.[language]
    : undefined;
  return {
    language,
    ...(translation && { by: translation.by }),
    texts: originals.length,
    missing: missing.map(({ path }) => jsonPointer(path)),
    madeFrom: madeFrom(record, language, translation),
  };
}

function madeFrom(
  record: CivicRecord,
  language: string,
  translation: Translation | undefined,
): TranslationState["madeFrom"] {
  if (translation === undefined) return "nothing";
  if (translation.madeFrom === undefined) return "unstamped";
  return staleTranslations(record).includes(language) ? "stale" : "current";
}
