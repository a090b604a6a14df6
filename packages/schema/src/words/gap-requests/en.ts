import type { GapKindCode } from "../../codelists/gap-kind.ts";

/** What is to be asked of whoever can close a gap, in English. */
export const gapRequests: Readonly<Record<GapKindCode, string>> = {
  "requirement-unanswered": "Say what answers this request, or that nothing does",
  "need-unmet": "Say what is planned for this need, and by when",
  "need-lost-at-border": "Say who answers this need after the emergency",
  "pathway-dead-end": "Say what follows this step",
  "hand-over-without-owner": "Say who answers for this hand-over",
  "closed-to-foreigners": "Say where persons of another nationality turn instead",
  "need-not-broken-down": "Say which finer needs this service answers",
  "number-missing": "Give the number of this contact point, or say that it has none",
  "number-unconfirmed": "Confirm these numbers, and say who did and when",
  "value-stale": "Check this record again, and say as of when it is right",
  "value-unsourced": "Give the source",
  "translation-missing": "Translate these texts",
  "declared-differs": "Say which is right: what is declared, or what the records give",
};
