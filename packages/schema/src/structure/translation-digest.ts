import type { CivicRecord } from "../../generated/types/model.ts";
import { type Digest, digestNow } from "../parts/digest.ts";
import { originalTexts } from "./original-texts.ts";
import { walkRecord } from "./walk-record.ts";

/** Digest of every text of a record in its original language, by place: what a translation was made from. */
export function originalTextDigest(record: CivicRecord): Digest {
  // Pairs of texts are written by JSON.stringify as canonical JSON (RFC 8785) is.
  return digestNow(JSON.stringify(originalTexts(walkRecord(record))));
}

/** Languages whose translation was made from other texts than the record now has. */
export function staleTranslations(record: CivicRecord): readonly string[] {
  const stamped = Object.entries(record.translations ?? {}).filter(([, { madeFrom }]) => madeFrom);
  if (stamped.length === 0) return none;
  const current = originalTextDigest(record);
  return stamped.flatMap(([language, { madeFrom }]) => (madeFrom === current ? [] : [language]));
}

const none: readonly string[] = [];
