import { withFrenchSpaces } from "@civic/schema/words";
import type { PageWords } from "./en.ts";
import { crossBorderWords } from "./fr/cross-border.ts";
import { frameWords } from "./fr/frame.ts";
import { recordFactWords } from "./fr/record-facts.ts";
import { recordsWords } from "./fr/records.ts";
import { treatmentWords } from "./fr/treatment.ts";

/** The words of the interface in French. */
export const fr: PageWords = withFrenchSpaces({
  ...frameWords,
  ...recordsWords,
  ...treatmentWords,
  ...recordFactWords,
  ...crossBorderWords,
});
