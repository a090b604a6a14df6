import { codeRules } from "./codes/code-rules.ts";
import { criteriaRules } from "./criteria/criteria-rules.ts";
import { deadlineRules } from "./deadlines/deadline-rules.ts";
import { figureRules } from "./figures/figure-rules.ts";
import { headRules } from "./head/head-rules.ts";
import { hoursRules } from "./hours/hours-rules.ts";
import { kindRules } from "./kinds/kind-rules.ts";
import { pathwayRules } from "./pathways/pathway-rules.ts";
import { placeRules } from "./places/place-rules.ts";
import { provenanceRules } from "./provenance/provenance-rules.ts";
import { regionRules } from "./regions/region-rules.ts";
import { setRules } from "./sets/set-rules.ts";
import { telephoneRules } from "./telephone/telephone-rules.ts";
import { textRules } from "./texts/text-rules.ts";

export { setRules };

/** Rules over one record, in the order in which their findings are listed. */
export const recordRules = [
  ...headRules,
  ...regionRules,
  ...provenanceRules,
  ...textRules,
  ...codeRules,
  ...telephoneRules,
  ...placeRules,
  ...hoursRules,
  ...pathwayRules,
  ...deadlineRules,
  ...figureRules,
  ...criteriaRules,
  ...kindRules,
] as const;

/** Code of a rule. */
export type RuleCode = (typeof recordRules)[number]["code"] | (typeof setRules)[number]["code"];
