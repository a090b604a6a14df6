import type { CivicRecord } from "../../generated/types/model.ts";
import { originalTexts } from "../structure/original-texts.ts";
import { walkRecord } from "../structure/walk-record.ts";
import { canonicalise } from "./canonical.ts";
import { type Digest, digestOf } from "./digest.ts";

/** Digest of every text of a record in its original language, by place: what a translation was made from. */
export function originalTextDigest(record: CivicRecord): Promise<Digest> {
  return digestOf(canonicalise(originalTexts(walkRecord(record))));
}

/** Languages whose translation was made from other texts than the record now has. */
export async function staleTranslations(record: CivicRecord): Promise<string[]> {
  const current = await originalTextDigest(record);
  return Object.entries(record.translations ?? {})
    .filter(([, translation]) => translation.madeFrom !== undefined && translation.madeFrom !== current)
    .map(([language]) => language);
}
