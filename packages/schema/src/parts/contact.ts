import * as z from "zod";
import { calendarDate, partialDate } from "./date.ts";
import { languageTag, localisedText } from "./language.ts";
import { provenance } from "./provenance.ts";
import { webAddress } from "./web-address.ts";

/**
 * A telephone number: E.164 (`+33180523376`), or a short code that works only inside the country (`112`, `116006`).
 */
export const phoneNumber = z
  .string()
  .regex(/^(?:\+[1-9][0-9]{5,14}|[0-9]{2,6})$/)
  .meta({
    id: "PhoneNumber",
    title: "PhoneNumber",
    description:
      "E.164 (`+33180523376`), or a short code that works only inside the country (`112`, `116006`).",
    examples: ["+33180523376", "116006"],
  });

const timeOfDay = z.string().regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/);

const openingHoursSchema = z
  .strictObject({
    always: z.literal(true).optional().meta({ description: "Round the clock, every day." }),
    timeZone: z
      .string()
      .regex(/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/)
      .optional()
      .meta({ description: "IANA time zone, for example `Europe/Paris`." }),
    weekly: z
      .array(
        z.strictObject({
          days: z.array(z.enum(["mo", "tu", "we", "th", "fr", "sa", "su"])).min(1),
          opens: timeOfDay,
          closes: timeOfDay,
        }),
      )
      .min(1)
      .optional(),
    exceptions: z
      .array(
        z.strictObject({
          on: localisedText.meta({ description: "The days meant, for example public holidays." }),
          date: calendarDate.optional(),
          closed: z.literal(true).optional(),
          opens: timeOfDay.optional(),
          closes: timeOfDay.optional(),
        }),
      )
      .min(1)
      .optional(),
    note: localisedText.optional(),
  })
  .meta({
    id: "OpeningHours",
    title: "OpeningHours",
    description: "When something answers or is open, in local time.",
  });

/** When something answers or is open. "24/7" is said with `always`, never implied. */
export interface OpeningHours extends z.infer<typeof openingHoursSchema> {}

/** The schema of {@link OpeningHours}. */
export const openingHours: z.ZodType<OpeningHours> = openingHoursSchema;

const common = {
  label: localisedText.optional().meta({ description: "What this contact is for." }),
  languages: z.array(languageTag).min(1).optional(),
  hours: openingHours.optional(),
  lastConfirmed: partialDate.optional().meta({
    description:
      "When the contact was last known to be right: the date of the source, or of a call. Absent: unknown.",
  }),
  verifyBeforeUse: z
    .literal(true)
    .optional()
    .meta({ description: "Must be verified before operational use." }),
  provenance: provenance.optional(),
};

const contactSchema = z
  .discriminatedUnion("channel", [
    z.strictObject({
      channel: z.literal("telephone"),
      number: phoneNumber,
      display: z
        .string()
        .min(1)
        .max(40)
        .optional()
        .meta({ description: "The number as it is usually written." }),
      reachableFromAbroad: z.boolean().optional(),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("email"),
      address: z
        .string()
        .max(254)
        .regex(/^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("text-message"),
      number: phoneNumber,
      how: localisedText.optional().meta({ description: "SMS, application, relay service." }),
      ...common,
    }),
    z.strictObject({ channel: z.literal("web"), url: webAddress, ...common }),
    z.strictObject({ channel: z.literal("post"), address: z.string().min(1).max(500), ...common }),
    z.strictObject({ channel: z.literal("visit"), place: localisedText, ...common }),
    z.strictObject({ channel: z.literal("announced"), how: localisedText, ...common }),
  ])
  .meta({
    id: "Contact",
    title: "Contact",
    description:
      "One way to reach a body or a service, never a private person. `announced`: made known only when activated.",
  });

/** One way to reach a body or a service. Never a private person. */
export type Contact = z.infer<typeof contactSchema>;

/** The schema of {@link Contact}. */
export const contact: z.ZodType<Contact> = contactSchema;
