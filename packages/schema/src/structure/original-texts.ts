import { jsonPointer } from "../parts/json-pointer.ts";
import type { WalkedRecord } from "./walk-record.ts";

/** Every text of a record in its original language, with its place: what a translation is made from. */
export function originalTexts({ record, all }: WalkedRecord): [pointer: string, text: string][] {
  return all("LocalisedText").flatMap((at): [string, string][] => {
    const original = at.value[record.language];
    return original === undefined ? [] : [[jsonPointer(at.path), original]];
  });
}
