import { automaticOrAskedFor } from "./automatic-or-asked-for.ts";
import { clockHasLength } from "./clock-has-length.ts";
import { clockLimitedOrNot } from "./clock-limited-or-not.ts";
import { clockOpensBeforeClosing } from "./clock-opens-before-closing.ts";
import { clockStartsOnce } from "./clock-starts-once.ts";
import { lengthAsInText } from "./length-as-in-text.ts";
import { lengthPlausible } from "./length-plausible.ts";
import { outerLimitCounts } from "./outer-limit-counts.ts";
import { reportRequiredByThen } from "./report-required-by-then.ts";
import { suspensionBounded } from "./suspension-bounded.ts";
import { suspensionCoherent } from "./suspension-coherent.ts";
import { timeLimitComputable } from "./time-limit-computable.ts";
import { timeLimitPresent } from "./time-limit-present.ts";

/** Rules over time limits and their clocks. */
export const deadlineRules = [
  clockHasLength,
  clockLimitedOrNot,
  lengthPlausible,
  clockOpensBeforeClosing,
  clockStartsOnce,
  outerLimitCounts,
  suspensionBounded,
  suspensionCoherent,
  automaticOrAskedFor,
  timeLimitPresent,
  timeLimitComputable,
  lengthAsInText,
  reportRequiredByThen,
] as const;
