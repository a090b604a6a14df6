import { addressInOwnState } from "./address-in-own-state.ts";
import { addressOfDesk } from "./address-of-desk.ts";
import { addressPublic } from "./address-public.ts";
import { confirmedByThen } from "./confirmed-by-then.ts";
import { coordinatesInOrder } from "./coordinates-in-order.ts";
import { coordinatesPrecision } from "./coordinates-precision.ts";
import { coordinatesSomewhere } from "./coordinates-somewhere.ts";
import { dayOpensBeforeItsEnd } from "./day-opens-before-its-end.ts";
import { displayAgreesWithNumber } from "./display-agrees-with-number.ts";
import { exceptionHasTimes } from "./exception-has-times.ts";
import { exceptionsAgree } from "./exceptions-agree.ts";
import { hoursApart } from "./hours-apart.ts";
import { hoursEndAfterBeginning } from "./hours-end-after-beginning.ts";
import { hoursHaveTimes } from "./hours-have-times.ts";
import { hoursStillValid } from "./hours-still-valid.ts";
import { monthlyBesideWeekly } from "./monthly-beside-weekly.ts";
import { nationalNumberReach } from "./national-number-reach.ts";
import { numberNoPlaceholder } from "./number-no-placeholder.ts";
import { numberOfOwnState } from "./number-of-own-state.ts";
import { numberWithCountry } from "./number-with-country.ts";
import { openingHoursCoherent } from "./opening-hours-coherent.ts";
import { organisationReachable } from "./organisation-reachable.ts";
import { phoneNumberPlausible } from "./phone-number-plausible.ts";
import { postHasAddress } from "./post-has-address.ts";
import { postalCodeOfCountry } from "./postal-code-of-country.ts";
import { postalCodesAgree } from "./postal-codes-agree.ts";
import { shortCodeStaysHome } from "./short-code-stays-home.ts";
import { shortNumberAsItIs } from "./short-number-as-it-is.ts";
import { siteFound } from "./site-found.ts";
import { siteNamedOnce } from "./site-named-once.ts";
import { telephoneToVerify } from "./telephone-to-verify.ts";
import { timeZoneKnown } from "./time-zone-known.ts";
import { websiteOfOwnState } from "./website-of-own-state.ts";

/** Rules over contacts, addresses, sites and opening hours, wherever they stand in a record. */
export const contactRules = [
  shortCodeStaysHome,
  numberWithCountry,
  nationalNumberReach,
  phoneNumberPlausible,
  shortNumberAsItIs,
  numberOfOwnState,
  numberNoPlaceholder,
  addressOfDesk,
  addressPublic,
  websiteOfOwnState,
  postHasAddress,
  postalCodesAgree,
  postalCodeOfCountry,
  addressInOwnState,
  coordinatesSomewhere,
  coordinatesInOrder,
  coordinatesPrecision,
  siteFound,
  siteNamedOnce,
  telephoneToVerify,
  displayAgreesWithNumber,
  confirmedByThen,
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
  organisationReachable,
] as const;
