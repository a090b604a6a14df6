import * as z from "zod";
import { eventTypeCode } from "../parts/codes.ts";
import { calendarDate, period } from "../parts/date.ts";
import { jurisdictionCode, referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { parties } from "../parts/parties.ts";
import { statement } from "../parts/statement.ts";
import { head, tail } from "./head.ts";

/** An act, at home or abroad, that an authority has officially designated, and what that opens. */
export const designation = z
  .strictObject({
    ...head("designation"),
    event: z
      .strictObject({
        description: localisedText.meta({
          description: "The event as the authority names it; never a victim's name.",
        }),
        types: z.array(eventTypeCode).min(1).optional().meta({ description: "What sort of event it was." }),
        country: jurisdictionCode.optional().meta({ description: "State on whose territory it took place." }),
        period: period.optional().meta({ description: "When it took place." }),
      })
      .meta({ description: "The event that was designated." }),
    designatedBy: parties.meta({ description: "Authority that designated it." }),
    date: calendarDate.optional().meta({ description: "Day of the designation." }),
    act: legalReference.optional().meta({ description: "Decree, declaration or decision." }),
    scope: statement.optional().meta({ description: "Whom or what it covers." }),
    opens: z
      .array(referenceTo("compensation-scheme"))
      .min(1)
      .optional()
      .meta({ description: "Schemes that the designation opens." }),
    ...tail,
  })
  .meta({
    title: "Designation",
    description: "An act that an authority has officially designated, and what that opens.",
  });

/** See {@link designation}. */
export interface Designation extends z.infer<typeof designation> {}
