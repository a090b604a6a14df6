import type { PageWords } from "./en.ts";
import { compensationWords } from "./es/compensation.ts";
import { countryWords } from "./es/country.ts";
import { coverageWords } from "./es/coverage.ts";
import { crossBorderWords } from "./es/cross-border.ts";
import { exchangeWords } from "./es/exchange.ts";
import { factQuestionWords } from "./es/fact-questions.ts";
import { frameWords } from "./es/frame.ts";
import { navigatorWords } from "./es/navigator.ts";
import { recordFactWords } from "./es/record-facts.ts";
import { recordsWords } from "./es/records.ts";
import { treatmentWords } from "./es/treatment.ts";

/** The words of the interface in Spanish. */
export const es: PageWords = {
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
