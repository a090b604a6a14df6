import { amountOrdered } from "./amount-ordered.ts";
import { idAgreesWithHead } from "./id-agrees-with-head.ts";
import { idsUnique } from "./ids-unique.ts";
import { originalLanguagePresent } from "./original-language-present.ts";
import { periodOrdered } from "./period-ordered.ts";
import { referencesResolve } from "./references-resolve.ts";
import { sourceCited } from "./source-cited.ts";
import { sourceListed } from "./source-listed.ts";
import { sourceUnique } from "./source-unique.ts";
import { stepsResolve } from "./steps-resolve.ts";
import { stepsUnique } from "./steps-unique.ts";
import { translationDeclared } from "./translation-declared.ts";

/** Rules over one record. */
export const recordRules = [
  idAgreesWithHead,
  sourceListed,
  sourceCited,
  sourceUnique,
  originalLanguagePresent,
  translationDeclared,
  stepsResolve,
  stepsUnique,
  periodOrdered,
  amountOrdered,
] as const;

/** Rules over a set of records. */
export const setRules = [referencesResolve, idsUnique] as const;

/** Code of a rule. */
export type RuleCode = (typeof recordRules)[number]["code"] | (typeof setRules)[number]["code"];
