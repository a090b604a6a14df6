import type { CivicRecord } from "../../generated/types/model.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import { type PartIndex, textsOf } from "./walk.ts";

/** Every text of a record in its original language, with its place: what a translation is made from. */
export function originalTexts(record: CivicRecord, parts: PartIndex): [pointer: string, text: string][] {
  return textsOf(parts).flatMap(({ text, path }): [string, string][] => {
    const original = text[record.language];
    return original === undefined ? [] : [[jsonPointer(path), original]];
  });
}
