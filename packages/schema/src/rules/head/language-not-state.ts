import { jsonPointer, valueAt } from "../../parts/json-pointer.ts";
import { defineRecordRule } from "../rule.ts";

/** States whose code is that of a language which is not the one of their laws, and the language of these. */
const languagesOfStates: Readonly<Record<string, string>> = {
  am: "hy",
  ar: "es",
  ba: "bs",
  br: "pt",
  cy: "el",
  ee: "et",
  kr: "ko",
  lu: "fr",
  se: "sv",
  si: "sl",
};

/** Who writes about Sweden and marks the texts `se`, or what a line speaks, says Northern Sami; both codes are valid. */
export const languageNotState = defineRecordRule({
  code: "language-like-state",
  severity: "warning",
  *check(record, walked) {
    const { jurisdiction, language, translations = {} } = record;
    const meant = languagesOfStates[jurisdiction];
    if (meant === undefined) return;
    const params = { language: jurisdiction, meant };
    if (!walked.languages().has(meant)) {
      if (language === jurisdiction) yield { path: ["language"], params };
      if (Object.hasOwn(translations, jurisdiction)) yield { path: ["translations", jurisdiction], params };
    }
    for (const { path, value } of walked.all("languageTag")) {
      if (value !== jurisdiction || path.length < 2) continue;
      const list = valueAt(record, jsonPointer(path.slice(0, -1)));
      // Beside the usual language of the State the other one is meant.
      if (!Array.isArray(list) || !list.includes(meant)) yield { path, params };
    }
  },
});
