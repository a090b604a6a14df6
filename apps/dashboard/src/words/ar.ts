import { withIsolates } from "@civic/schema/words";
import { compensationWords } from "./ar/compensation.ts";
import { countryWords } from "./ar/country.ts";
import { coverageWords } from "./ar/coverage.ts";
import { crossBorderWords } from "./ar/cross-border.ts";
import { exchangeWords } from "./ar/exchange.ts";
import { factQuestionWords } from "./ar/fact-questions.ts";
import { frameWords } from "./ar/frame.ts";
import { navigatorWords } from "./ar/navigator.ts";
import { recordFactWords } from "./ar/record-facts.ts";
import { recordsWords } from "./ar/records.ts";
import { treatmentWords } from "./ar/treatment.ts";
import type { PageWords } from "./en.ts";

/** The words of the interface in Arabic. */
export const ar: PageWords = withIsolates({
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
});
