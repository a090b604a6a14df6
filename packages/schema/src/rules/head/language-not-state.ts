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

/** Who writes about Sweden and marks the texts `se` says that they are in Northern Sami; both codes are valid. */
export const languageNotState = defineRecordRule({
  code: "language-like-state",
  severity: "warning",
  *check({ jurisdiction, language }, walked) {
    const meant = languagesOfStates[jurisdiction];
    if (meant === undefined || walked.languages().has(meant)) return;
    if (language === jurisdiction) yield { path: ["language"], params: { language, meant } };
  },
});
