import { addressInOwnState } from "./address-in-own-state.ts";
import { addressOfDesk } from "./address-of-desk.ts";
import { addressPublic } from "./address-public.ts";
import { coordinatesInOrder } from "./coordinates-in-order.ts";
import { coordinatesInOwnState } from "./coordinates-in-own-state.ts";
import { coordinatesPrecision } from "./coordinates-precision.ts";
import { coordinatesSomewhere } from "./coordinates-somewhere.ts";
import { organisationReachable } from "./organisation-reachable.ts";
import { postHasAddress } from "./post-has-address.ts";
import { postalCodeOfCountry } from "./postal-code-of-country.ts";
import { postalCodesAgree } from "./postal-codes-agree.ts";
import { recipientNoPerson } from "./recipient-no-person.ts";
import { siteFound } from "./site-found.ts";
import { siteNamedOnce } from "./site-named-once.ts";
import { websiteOfOwnState } from "./website-of-own-state.ts";

/** Rules over where somebody is found: electronic and postal addresses, sites, coordinates. */
export const placeRules = [
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
  organisationReachable,
  recipientNoPerson,
  coordinatesInOwnState,
] as const;
