import { capacityWithinMaximum } from "./capacity-within-maximum.ts";
import { coverageDeclaredOnce } from "./coverage-declared-once.ts";
import { dayOfRemembrancePossible } from "./day-of-remembrance-possible.ts";
import { designationAfterEvent } from "./designation-after-event.ts";
import { intervalsOrdered } from "./intervals-ordered.ts";
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
] as const;
