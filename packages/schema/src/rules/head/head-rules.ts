import { countryKnown } from "./country-known.ts";
import { currencyKnown } from "./currency-known.ts";
import { dateInCalendar } from "./date-in-calendar.ts";
import { datePlausible } from "./date-plausible.ts";
import { endedAfterBeginning } from "./ended-after-beginning.ts";
import { establishedByThen } from "./established-by-then.ts";
import { idAgreesWithHead } from "./id-agrees-with-head.ts";
import { languageKnown } from "./language-known.ts";
import { languageNotState } from "./language-not-state.ts";
import { lifeCycleAgrees } from "./life-cycle-agrees.ts";
import { objectSaysSomething } from "./object-says-something.ts";
import { periodOrdered } from "./period-ordered.ts";
import { publisherSpeaksOfItself } from "./publisher-speaks-of-itself.ts";
import { referenceAtHome } from "./reference-at-home.ts";
import { referenceToOther } from "./reference-to-other.ts";
import { replacesOther } from "./replaces-other.ts";
import { replacesSameKind } from "./replaces-same-kind.ts";
import { stateNotLanguage } from "./state-not-language.ts";

/** Rules over the head of any record: who says it, of what State, when, in what languages. */
export const headRules = [
  idAgreesWithHead,
  countryKnown,
  languageKnown,
  dateInCalendar,
  languageNotState,
  stateNotLanguage,
  publisherSpeaksOfItself,
  referenceAtHome,
  datePlausible,
  currencyKnown,
  replacesOther,
  replacesSameKind,
  referenceToOther,
  objectSaysSomething,
  periodOrdered,
  lifeCycleAgrees,
  establishedByThen,
  endedAfterBeginning,
] as const;
