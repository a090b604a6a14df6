import * as z from "zod";
import { clockEventCode, clockOwnerCode } from "../parts/codes.ts";
import { calendarDate, duration } from "../parts/date.ts";
import { localId } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { provenance } from "../parts/provenance.ts";
import { criterion } from "./criterion.ts";

const suspension = z.strictObject({
  from: clockEventCode.optional().meta({ description: "The event from which time does not count." }),
  fromDay: calendarDate.optional().meta({ description: "Instead: the first day that does not count." }),
  until: clockEventCode.optional().meta({ description: "The event with which time counts again." }),
  untilDay: calendarDate.optional().meta({ description: "Instead: the last day that does not count." }),
  reason: localisedText.optional().meta({ description: "Why it stands still, in the words of the source." }),
  provenance: provenance.optional(),
});

const outerLimit = z.strictObject({
  starts: clockEventCode.meta({ description: "The event from which the outer limit runs." }),
  length: duration.meta({ description: "The time after that event after which it is over in any case." }),
});

const clockSchema = z
  .strictObject({
    id: localId.optional(),
    starts: clockEventCode
      .optional()
      .meta({ description: "The event it runs from. Absent where the source does not say." }),
    startsOn: calendarDate
      .optional()
      .meta({ description: "A fixed day it runs from, for transitional periods." }),
    opensAfter: duration
      .optional()
      .meta({ description: "Time after the event before which the step is not yet possible." }),
    length: duration
      .optional()
      .meta({ description: "Time after the event by which the step must be taken." }),
    endsOn: calendarDate
      .optional()
      .meta({ description: "A fixed last day, whatever the length gives: the earlier of the two counts." }),
    atMost: outerLimit.optional().meta({
      description:
        "An outer limit that runs from another event, whatever the length gives: the earlier of the two counts.",
    }),
    whose: clockOwnerCode
      .optional()
      .meta({ description: "Whose time it is. Absent: that of the person who asks." }),
    suspensions: z
      .array(suspension)
      .min(1)
      .optional()
      .meta({ description: "Times that do not count, each with a start and an end." }),
    unlimited: z.literal(true).optional().meta({ description: "States that there is no deadline." }),
    appliesTo: localisedText
      .optional()
      .meta({ description: "Whom or which case it concerns, where not everyone." }),
    appliesWhen: criterion
      .optional()
      .meta({ description: "The same as data, as far as the source supports it." }),
    suspendedWhile: localisedText
      .optional()
      .meta({ description: "What stops it from running, for example minority." }),
    suspendedUntilAge: z
      .int()
      .min(1)
      .max(30)
      .optional()
      .meta({ description: "Age in completed years before which it does not begin to run for a minor." }),
    extendedFor: localisedText.optional().meta({ description: "Who or what gets more time." }),
    lateClaim: localisedText.optional().meta({ description: "When a late step is still accepted." }),
    note: localisedText.optional().meta({ description: "What else the source says of the time." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "Clock",
    title: "Clock",
    description:
      "A deadline: a length of time that runs from an event. Where several apply, each gives a right: the last counts.",
    examples: [{ starts: "stabilisation", length: "P10Y" }],
  });

/**
 * A deadline: a length of time that runs from an event. An absent `length` is unknown; `unlimited` states that
 * there is none. Where several clocks apply to one step, each gives a right of its own: the last of them counts.
 */
export interface Clock extends z.infer<typeof clockSchema> {}

/** The schema of {@link Clock}. */
export const clock: z.ZodType<Clock> = clockSchema;
