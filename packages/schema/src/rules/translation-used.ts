import { textsOf } from "../records/walk.ts";
import { defineRecordRule } from "./rule.ts";

/** A translation that is declared has at least one text, so that nobody chooses a language and finds nothing. */
export const translationUsed = defineRecordRule({
  code: "translation-without-text",
  severity: "warning",
  *check(record, parts) {
    const used = new Set(textsOf(parts).flatMap(({ text }) => Object.keys(text)));
    for (const language of Object.keys(record.translations ?? {}))
      if (!used.has(language)) yield { path: ["translations", language], params: { language } };
  },
});
