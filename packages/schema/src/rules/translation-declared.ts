import { textsOf } from "../records/walk.ts";
import { defineRecordRule } from "./rule.ts";

/** A language used in a text that is not a proper name is the original or is declared in `translations`. */
export const translationDeclared = defineRecordRule({
  code: "translation-not-declared",
  severity: "error",
  *check(record, parts) {
    const declared = new Set([record.language, ...Object.keys(record.translations ?? {})]);
    for (const { text, path } of textsOf(parts)) {
      if (path.at(-1) === "name") continue;
      for (const language of Object.keys(text)) {
        if (!declared.has(language)) yield { path: [...path, language], params: { language } };
      }
    }
  },
});
