import { aggregateLimits } from "./de/aggregate-limits.ts";
import { amounts } from "./de/amounts.ts";
import { clocks } from "./de/clocks.ts";
import { compensationScheme } from "./de/compensation-scheme.ts";
import { conditions } from "./de/conditions.ts";
import { contacts } from "./de/contacts.ts";
import { crossBorderAnswers } from "./de/cross-border-answers.ts";
import { events } from "./de/events.ts";
import { figures } from "./de/figures.ts";
import { goodPractice } from "./de/good-practice.ts";
import { guideline } from "./de/guideline.ts";
import { nationalSystem } from "./de/national-system.ts";
import { organisation } from "./de/organisation.ts";
import { pathway } from "./de/pathway.ts";
import { places } from "./de/places.ts";
import { recognitionMeasure } from "./de/recognition-measure.ts";
import { records } from "./de/records.ts";
import { service } from "./de/service.ts";
import type { EveryFieldWords } from "./field-words.ts";

/** Words of every field in German. */
export const de: EveryFieldWords = {
  ...aggregateLimits,
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
