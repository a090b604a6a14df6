import { jsonPointer } from "../parts/json-pointer.ts";
import type { CivicRecord } from "../records/record.ts";
import { partsOf, textsOf } from "../records/walk.ts";
import { canonicalise } from "./canonical.ts";
import { type Digest, digestOf } from "./digest.ts";

/** Digest of every text of a record in its original language, by place: what a translation was made from. */
export function originalTextDigest(record: CivicRecord): Promise<Digest> {
  const texts = [...textsOf(partsOf(record))].flatMap(({ text, path }) => {
    const original = text[record.language];
    return original === undefined ? [] : [[jsonPointer(path), original]];
  });
  return digestOf(canonicalise(texts));
}

/** Languages whose translation was made from other texts than the record now has. */
export async function staleTranslations(record: CivicRecord): Promise<string[]> {
  const current = await originalTextDigest(record);
  return Object.entries(record.translations ?? {})
    .filter(([, translation]) => translation.madeFrom !== undefined && translation.madeFrom !== current)
    .map(([language]) => language);
}
