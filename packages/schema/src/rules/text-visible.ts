import type { CivicRecord } from "../../generated/types/model.ts";
import { type PartIndex, textsOf } from "../records/walk.ts";
import { pathOf, plainValuesOf } from "./plain-values.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * Control characters, zero-width spaces and marks that turn the direction of what follows (Unicode UAX 9). Line breaks,
 * tabs, joiners and the single direction marks of right-to-left scripts are left alone: texts need them.
 */
const invisible = /(?![\t\n\r])[\p{Cc}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

interface Written {
  readonly text: string;
  readonly path: () => readonly PropertyKey[];
}

/** Characters that nobody sees can hide words or show a number or an address in another order than it is read. */
export const textVisible = defineRecordRule({
  code: "text-invisible-character",
  severity: "warning",
  *check(record, parts) {
    for (const { text, path } of writtenIn(record, parts)) {
      const [found] = invisible.exec(text) ?? [];
      if (found !== undefined) yield { path: path(), params: { character: codePoint(found) } };
    }
  },
});

function* writtenIn(record: CivicRecord, parts: PartIndex): Generator<Written> {
  for (const { text, path } of textsOf(parts))
    for (const [language, words] of Object.entries(text))
      if (words !== undefined) yield { text: words, path: () => [...path, language] };
  for (const at of plainValuesOf(record, parts).strings) yield { text: at.value, path: () => pathOf(at) };
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
