import { amount } from "./es/amount.ts";
import { clock } from "./es/clock.ts";
import { compensationScheme } from "./es/compensation-scheme.ts";
import { contact } from "./es/contact.ts";
import { criterion } from "./es/criterion.ts";
import { crossBorderAnswers } from "./es/cross-border-answers.ts";
import { damageAndLaw } from "./es/damage-and-law.ts";
import { everyRecord } from "./es/every-record.ts";
import { evidence } from "./es/evidence.ts";
import { figures } from "./es/figures.ts";
import { incidentNotice } from "./es/incident-notice.ts";
import { nationalSystem } from "./es/national-system.ts";
import { organisation } from "./es/organisation.ts";
import { pathway } from "./es/pathway.ts";
import { place } from "./es/place.ts";
import { practice } from "./es/practice.ts";
import { recognition } from "./es/recognition.ts";
import { service } from "./es/service.ts";
import type { EveryFieldWords } from "./field-words.ts";

/** Words of every field in Spanish. */
export const es: EveryFieldWords = {
  ...amount,
  ...clock,
  ...compensationScheme,
  ...contact,
  ...criterion,
  ...crossBorderAnswers,
  ...damageAndLaw,
  ...evidence,
  ...everyRecord,
  ...figures,
  ...incidentNotice,
  ...nationalSystem,
  ...organisation,
  ...pathway,
  ...place,
  ...practice,
  ...recognition,
  ...service,
};
