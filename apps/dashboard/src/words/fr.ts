import { withFrenchSpaces } from "@civic/schema/words";
import type { PageWords } from "./en.ts";
import { compensationWords } from "./fr/compensation.ts";
import { countryWords } from "./fr/country.ts";
import { coverageWords } from "./fr/coverage.ts";
import { crossBorderWords } from "./fr/cross-border.ts";
import { exchangeWords } from "./fr/exchange.ts";
import { factQuestionWords } from "./fr/fact-questions.ts";
import { frameWords } from "./fr/frame.ts";
import { navigatorWords } from "./fr/navigator.ts";
import { recordFactWords } from "./fr/record-facts.ts";
import { recordsWords } from "./fr/records.ts";
import { treatmentWords } from "./fr/treatment.ts";

/** The words of the interface in French. */
export const fr: PageWords = withFrenchSpaces({
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
