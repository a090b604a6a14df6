import { dayOpensBeforeItsEnd } from "./day-opens-before-its-end.ts";
import { exceptionHasTimes } from "./exception-has-times.ts";
import { exceptionsAgree } from "./exceptions-agree.ts";
import { hoursApart } from "./hours-apart.ts";
import { hoursEndAfterBeginning } from "./hours-end-after-beginning.ts";
import { hoursHaveTimes } from "./hours-have-times.ts";
import { hoursStillValid } from "./hours-still-valid.ts";
import { monthlyBesideWeekly } from "./monthly-beside-weekly.ts";
import { openingHoursCoherent } from "./opening-hours-coherent.ts";
import { timeZoneKnown } from "./time-zone-known.ts";
import { timeZoneOfOwnState } from "./time-zone-of-own-state.ts";

/** Rules over opening hours, wherever they stand in a record. */
export const hoursRules = [
  timeZoneKnown,
  openingHoursCoherent,
  hoursEndAfterBeginning,
  hoursApart,
  monthlyBesideWeekly,
  hoursStillValid,
  exceptionsAgree,
  dayOpensBeforeItsEnd,
  exceptionHasTimes,
  hoursHaveTimes,
  timeZoneOfOwnState,
] as const;
