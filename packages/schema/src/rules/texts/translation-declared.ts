import { isProperName } from "../../structure/proper-name.ts";
import { defineRecordRule } from "../rule.ts";
import { textsIn } from "./texts-in.ts";

/** A language used in a text that is not a proper name is the original or is declared in `translations`. */
export const translationDeclared = defineRecordRule({
  code: "translation-not-declared",
  severity: "error",
  *check(record, walked) {
    const { language: original, translations = {} } = record;
    const undeclared = [...walked.languages().keys()].filter(
      (language) => language !== original && !Object.hasOwn(translations, language),
    );
    for (const { at, language } of textsIn(undeclared, walked.all("LocalisedText")))
      if (at.key !== "name" && !isProperName(at))
        yield { path: [...at.path, language], params: { language } };
  },
});
