import { displayAgreesWithNumber } from "./display-agrees-with-number.ts";
import { freeLine } from "./free-line.ts";
import { nationalNumberReach } from "./national-number-reach.ts";
import { numberNoPlaceholder } from "./number-no-placeholder.ts";
import { numberOfOwnState } from "./number-of-own-state.ts";
import { numberWithCountry } from "./number-with-country.ts";
import { phoneNumberPlausible } from "./phone-number-plausible.ts";
import { shortCodeStaysHome } from "./short-code-stays-home.ts";
import { shortNumberAsItIs } from "./short-number-as-it-is.ts";
import { telephoneToVerify } from "./telephone-to-verify.ts";
import { typeAsNumber } from "./type-as-number.ts";

/** Rules over telephone numbers, wherever they stand in a record. */
export const telephoneRules = [
  shortCodeStaysHome,
  numberWithCountry,
  nationalNumberReach,
  phoneNumberPlausible,
  shortNumberAsItIs,
  numberOfOwnState,
  numberNoPlaceholder,
  telephoneToVerify,
  displayAgreesWithNumber,
  freeLine,
  typeAsNumber,
] as const;
