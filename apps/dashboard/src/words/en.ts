import { compensationWords } from "./en/compensation.ts";
import { countryWords } from "./en/country.ts";
import { coverageWords } from "./en/coverage.ts";
import { crossBorderWords } from "./en/cross-border.ts";
import { exchangeWords } from "./en/exchange.ts";
import { factQuestionWords } from "./en/fact-questions.ts";
import { frameWords } from "./en/frame.ts";
import { navigatorWords } from "./en/navigator.ts";
import { recordFactWords } from "./en/record-facts.ts";
import { recordsWords } from "./en/records.ts";
import { treatmentWords } from "./en/treatment.ts";

/** The words of the interface in English. Another language that lacks one does not compile. */
export const en = {
  ...frameWords,
  ...recordsWords,
  ...treatmentWords,
  ...recordFactWords,
  ...coverageWords,
  ...countryWords,
  ...compensationWords,
  ...crossBorderWords,
  ...exchangeWords,
  ...navigatorWords,
  ...factQuestionWords,
};

/** The words of the interface in one language. */
export type PageWords = typeof en;
