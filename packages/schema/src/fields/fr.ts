import { withFrenchSpaces } from "../parts/french-spaces.ts";
import type { EveryFieldWords } from "./field-words.ts";
import { amount } from "./fr/amount.ts";
import { clock } from "./fr/clock.ts";
import { compensationScheme } from "./fr/compensation-scheme.ts";
import { contact } from "./fr/contact.ts";
import { criterion } from "./fr/criterion.ts";
import { crossBorderAnswers } from "./fr/cross-border-answers.ts";
import { damageAndLaw } from "./fr/damage-and-law.ts";
import { everyRecord } from "./fr/every-record.ts";
import { evidence } from "./fr/evidence.ts";
import { figures } from "./fr/figures.ts";
import { incidentNotice } from "./fr/incident-notice.ts";
import { nationalSystem } from "./fr/national-system.ts";
import { organisation } from "./fr/organisation.ts";
import { pathway } from "./fr/pathway.ts";
import { place } from "./fr/place.ts";
import { practice } from "./fr/practice.ts";
import { recognition } from "./fr/recognition.ts";
import { service } from "./fr/service.ts";

/** Words of every field in French. */
export const fr: EveryFieldWords = withFrenchSpaces({
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
});
