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

/** A time of day on a clock of 24 hours, `HH:MM`; `24:00` is the end of the day. */
export const timeOfDay = z.string().regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/);
const opens = timeOfDay.meta({ description: "Local time, `HH:MM` on a clock of 24 hours." });
const closes = timeOfDay.meta({ description: "Local time, `HH:MM`; `24:00` is the end of the day." });

/** An IANA time zone: `Europe/Paris`. */
export const timeZone = z.string().regex(/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/);

const openingHoursSchema = z
  .strictObject({
    always: z.literal(true).optional().meta({ description: "Round the clock, every day." }),
    timeZone: timeZone.optional().meta({ description: "IANA time zone, for example `Europe/Paris`." }),
    weekly: z
      .array(
        z.strictObject({
          days: z
            .array(z.enum(["mo", "tu", "we", "th", "fr", "sa", "su"]))
            .min(1)
            .meta({ description: "Days of the week on which it opens and closes at these times." }),
          opens,
          closes,
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Hours of an ordinary week; days that are not named are closed." }),
    exceptions: z
      .array(
        z.strictObject({
          on: localisedText.meta({ description: "The days meant, for example public holidays." }),
          date: calendarDate.optional().meta({ description: "The day itself, where it is one." }),
          closed: z.literal(true).optional().meta({ description: "Closed all day." }),
          opens: opens.optional(),
          closes: closes.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Days that differ from the ordinary week." }),
    note: localisedText
      .optional()
      .meta({ description: "What the times cannot say, for example an answering machine at night." }),
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
  languages: z
    .array(languageTag)
    .min(1)
    .optional()
    .meta({ description: "Languages in which it answers. Absent: not said." }),
  hours: openingHours.optional().meta({ description: "When this contact answers. Absent: not said." }),
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

/** An e-mail address in ASCII, without display name. */
export const emailAddress = z
  .string()
  .max(254)
  .regex(/^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/);

const contactSchema = z
  .discriminatedUnion("channel", [
    z.strictObject({
      channel: z.literal("telephone").meta({ description: "A number to call." }),
      number: phoneNumber,
      display: z
        .string()
        .min(1)
        .max(40)
        .optional()
        .meta({ description: "The number as it is usually written." }),
      reachableFromAbroad: z
        .boolean()
        .optional()
        .meta({ description: "Whether the number works from other countries. Absent: not said." }),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("email").meta({ description: "An address to write to." }),
      address: emailAddress.meta({
        description: "E-mail address of a desk, never of a private person: `info@example.org`.",
      }),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("text-message").meta({ description: "A number to send messages to." }),
      number: phoneNumber,
      how: localisedText.optional().meta({ description: "SMS, application, relay service." }),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("web").meta({ description: "A page, form or chat." }),
      url: webAddress.meta({ description: "Address of the page." }),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("post").meta({ description: "An address for letters." }),
      address: z
        .string()
        .min(1)
        .max(500)
        .meta({ description: "Postal address on one line, as it is written in the country." }),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("visit").meta({ description: "A place to go to." }),
      place: localisedText.meta({ description: "Where it is: address, or how to find it." }),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("announced").meta({ description: "Made known only when it is activated." }),
      how: localisedText.meta({ description: "How it will be made known." }),
      ...common,
    }),
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
