import { regionIsNamed } from "../regions/region-is-named.ts";
import { regionNamedAlone } from "../regions/region-named-alone.ts";
import { regionsHaveNames } from "../regions/regions-have-names.ts";
import { siteWithinRecord } from "../regions/site-within-record.ts";
import { claimOrderPossible } from "./claim-order-possible.ts";
import { designationOpensOwnScheme } from "./designation-opens-own-scheme.ts";
import { idsUnique } from "./ids-unique.ts";
import { nationalSystemSingle } from "./national-system-single.ts";
import { offsetsAgree } from "./offsets-agree.ts";
import { organisationTree } from "./organisation-tree.ts";
import { recordNotDoubled } from "./record-not-doubled.ts";
import { referenceInForce } from "./reference-in-force.ts";
import { referencesResolve } from "./references-resolve.ts";
import { replacedElsewhere, replacedIsThere } from "./replaced-is-there.ts";
import { replacementEnds } from "./replacement-ends.ts";
import { replacesSameJurisdiction } from "./replaces-same-jurisdiction.ts";
import { statedGapStands } from "./stated-gap-stands.ts";
import { translationCurrent } from "./translation-current.ts";

/** Rules over a set of records. */
export const setRules = [
  referencesResolve,
  idsUnique,
  replacedIsThere,
  replacedElsewhere,
  replacesSameJurisdiction,
  replacementEnds,
  organisationTree,
  claimOrderPossible,
  offsetsAgree,
  recordNotDoubled,
  nationalSystemSingle,
  referenceInForce,
  designationOpensOwnScheme,
  statedGapStands,
  regionIsNamed,
  regionNamedAlone,
  translationCurrent,
  regionsHaveNames,
  siteWithinRecord,
] as const;
