import type { recordRules } from "../../src/rules/rules.ts";
import { besideBreaches } from "./beside-breaches.ts";
import type { Breach } from "./breach.ts";
import { contactBreaches } from "./contact-breaches.ts";
import { figureBreaches } from "./figure-breaches.ts";
import { headBreaches } from "./head-breaches.ts";
import { hoursBreaches } from "./hours-breaches.ts";
import { kindBreaches } from "./kind-breaches.ts";
import { nothingSaidBreaches } from "./nothing-said-breaches.ts";
import { pathwayBreaches } from "./pathway-breaches.ts";
import { placeBreaches } from "./place-breaches.ts";
import { regionBreaches } from "./region-breaches.ts";
import { schemeBreaches } from "./scheme-breaches.ts";
import { signOffBreaches } from "./sign-off-breaches.ts";
import { slipBreaches } from "./slip-breaches.ts";
import { sourceBreaches } from "./source-breaches.ts";

/** At least one breach of every rule over one record; a rule without one does not compile. */
export const breaches: Record<(typeof recordRules)[number]["code"], Breach[]> = {
  ...headBreaches,
  ...sourceBreaches,
  ...contactBreaches,
  ...pathwayBreaches,
  ...schemeBreaches,
  ...figureBreaches,
  ...signOffBreaches,
  ...hoursBreaches,
  ...placeBreaches,
  ...kindBreaches,
  ...nothingSaidBreaches,
  ...regionBreaches,
  ...slipBreaches,
  ...besideBreaches,
};
