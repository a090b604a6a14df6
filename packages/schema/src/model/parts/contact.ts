import * as z from "zod";
import { reachableFromAbroadCode, telephoneTypeCode } from "./codes.ts";
import { confirmation } from "./confirmation.ts";
import { partialDate } from "./date.ts";
import { languageTag, localisedText } from "./language.ts";
import { location } from "./location.ts";
import { openingHours } from "./opening-hours.ts";
import { postalAddress } from "./postal-address.ts";
import { provenance } from "./provenance.ts";
import { webAddress } from "./web-address.ts";

/**
 * A telephone number: E.164 (`+33180523376`), or as it is dialled inside the country where it works only there: a short
 * code (`112`, `116006`) or a longer one (`0800005696`, `1300364277`).
 */
export const phoneNumber = z
  .string()
  .regex(/^(?:\+[1-9][0-9]{5,14}|[0-9]{2,15})$/)
  .meta({
    id: "PhoneNumber",
    title: "PhoneNumber",
    description:
      "E.164 (`+33180523376`), or as it is dialled inside the country where it works only there: a short code (`112`, `116006`) or a longer one (`0800005696`).",
    examples: ["+33180523376", "116006"],
  });

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
  confirmation: confirmation.optional().meta({ description: "Who confirmed the contact, and when." }),
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

/** What to dial once connected: `204`, `1*3`. */
export const dialledOnceConnected = z.string().regex(/^[0-9*#]{1,10}$/);

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
      extension: dialledOnceConnected
        .optional()
        .meta({ description: "What to dial once connected: digits, `*` and `#`." }),
      type: telephoneTypeCode.optional(),
      reachableFromAbroad: reachableFromAbroadCode.optional(),
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
      reachableFromAbroad: reachableFromAbroadCode.optional(),
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
        .optional()
        .meta({ description: "Postal address on one line, as it is written in the country." }),
      postalAddress: postalAddress
        .optional()
        .meta({ description: "The same in parts, or instead of the line." }),
      ...common,
    }),
    z.strictObject({
      channel: z.literal("visit").meta({ description: "A place to go to." }),
      place: localisedText.meta({ description: "Where it is: address, or how to find it." }),
      ...location,
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
