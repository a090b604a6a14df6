import { conditionInWords } from "./condition-in-words.ts";
import { criteriaComputable } from "./criteria-computable.ts";
import { criteriaExamined } from "./criteria-examined.ts";
import { criteriaPresent } from "./criteria-present.ts";
import { criterionCanBeMet } from "./criterion-can-be-met.ts";
import { criterionCanBeMissed } from "./criterion-can-be-missed.ts";
import { criterionCodeKnown } from "./criterion-code-known.ts";
import { criterionHasValue } from "./criterion-has-value.ts";
import { criterionNamesStates } from "./criterion-names-states.ts";
import { exclusionInCriteria } from "./exclusion-in-criteria.ts";

/** Rules over who may ask: criteria, exclusions and conditions in words. */
export const criteriaRules = [
  criteriaPresent,
  criterionCanBeMet,
  criterionCanBeMissed,
  criteriaExamined,
  criterionCodeKnown,
  criterionNamesStates,
  criterionHasValue,
  criteriaComputable,
  exclusionInCriteria,
  conditionInWords,
] as const;
