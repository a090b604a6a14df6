import { accreditationRuns } from "./accreditation-runs.ts";
import { capacityWithinMaximum } from "./capacity-within-maximum.ts";
import { coverageDeclaredOnce } from "./coverage-declared-once.ts";
import { dayOfMeasureWithDay } from "./day-of-measure-with-day.ts";
import { dayOfRemembrancePossible } from "./day-of-remembrance-possible.ts";
import { designationAfterEvent } from "./designation-after-event.ts";
import { establishedAfterEvent } from "./established-after-event.ts";
import { eventByThen } from "./event-by-then.ts";
import { feeIsSum } from "./fee-is-sum.ts";
import { freeWithoutFees } from "./free-without-fees.ts";
import { intervalHasStart } from "./interval-has-start.ts";
import { intervalsOrdered } from "./intervals-ordered.ts";
import { intervalsSinceFirst } from "./intervals-since-first.ts";
import { lastHeldAfterFirst } from "./last-held-after-first.ts";
import { noticeHelps } from "./notice-helps.ts";
import { noticeTimesOrdered } from "./notice-times-ordered.ts";

/** Rules over what one kind of record alone has. */
export const kindRules = [
  capacityWithinMaximum,
  dayOfRemembrancePossible,
  intervalsOrdered,
  lastHeldAfterFirst,
  designationAfterEvent,
  noticeTimesOrdered,
  noticeHelps,
  coverageDeclaredOnce,
  establishedAfterEvent,
  eventByThen,
  intervalsSinceFirst,
  intervalHasStart,
  dayOfMeasureWithDay,
  freeWithoutFees,
  feeIsSum,
  accreditationRuns,
] as const;
