import { compensationWords } from "./de/compensation.ts";
import { countryWords } from "./de/country.ts";
import { coverageWords } from "./de/coverage.ts";
import { crossBorderWords } from "./de/cross-border.ts";
import { exchangeWords } from "./de/exchange.ts";
import { factQuestionWords } from "./de/fact-questions.ts";
import { frameWords } from "./de/frame.ts";
import { navigatorWords } from "./de/navigator.ts";
import { recordFactWords } from "./de/record-facts.ts";
import { recordsWords } from "./de/records.ts";
import { treatmentWords } from "./de/treatment.ts";
import type { PageWords } from "./en.ts";

/** The words of the interface in German. */
export const de: PageWords = {
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
