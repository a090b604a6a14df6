import { amounts } from "./ar/amounts.ts";
import { clocks } from "./ar/clocks.ts";
import { compensationScheme } from "./ar/compensation-scheme.ts";
import { conditions } from "./ar/conditions.ts";
import { contacts } from "./ar/contacts.ts";
import { crossBorderAnswers } from "./ar/cross-border-answers.ts";
import { events } from "./ar/events.ts";
import { figures } from "./ar/figures.ts";
import { goodPractice } from "./ar/good-practice.ts";
import { guideline } from "./ar/guideline.ts";
import { nationalSystem } from "./ar/national-system.ts";
import { organisation } from "./ar/organisation.ts";
import { pathway } from "./ar/pathway.ts";
import { places } from "./ar/places.ts";
import { recognitionMeasure } from "./ar/recognition-measure.ts";
import { records } from "./ar/records.ts";
import { service } from "./ar/service.ts";
import type { EveryFieldWords } from "./field-words.ts";

/** Words of every field in Arabic. */
export const ar: EveryFieldWords = {
  ...amounts,
  ...clocks,
  ...compensationScheme,
  ...conditions,
  ...contacts,
  ...crossBorderAnswers,
  ...events,
  ...figures,
  ...goodPractice,
  ...guideline,
  ...nationalSystem,
  ...organisation,
  ...pathway,
  ...places,
  ...recognitionMeasure,
  ...records,
  ...service,
};
