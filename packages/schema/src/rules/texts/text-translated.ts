import { defineRecordRule } from "../rule.ts";

/** Names and references may be the same in all languages; sentences are not. */
const sentence = 80;

/** A sentence that is the same in two languages was copied into the place of its translation and not translated. */
export const textTranslated = defineRecordRule({
  code: "text-same-in-two-languages",
  severity: "notice",
  *check({ language: original }, walked) {
    if (walked.languages().size < 2) return;
    for (const at of walked.all("LocalisedText")) {
      const text = at.value[original] ?? "";
      if (text.length < sentence) continue;
      for (const language in at.value)
        if (language !== original && at.value[language] === text)
          yield { path: [...at.path, language], params: { language, other: original } };
    }
  },
});
