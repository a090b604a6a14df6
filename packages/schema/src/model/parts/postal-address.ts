import * as z from "zod";

/** A State, ISO 3166-1 alpha-2 in lower case: `fr`. */
export const stateCode = z.string().regex(/^[a-z]{2}$/);

const line = z.string().min(1).max(200);

const postalAddressSchema = z
  .strictObject({
    recipient: line.optional().meta({ description: "Body and department on the envelope." }),
    street: z
      .array(line)
      .min(1)
      .optional()
      .meta({ description: "Street and number, post box or building, as they are written there." }),
    district: line.optional().meta({ description: "Part of the town, where the address names one." }),
    locality: line.optional().meta({ description: "Town or village." }),
    region: line.optional().meta({ description: "State, province or county, where the address names one." }),
    postalCode: z.string().min(1).max(20).optional().meta({ description: "Postal code." }),
    sortingCode: z
      .string()
      .min(1)
      .max(40)
      .optional()
      .meta({ description: "What the post adds for those who receive much mail, for example `CEDEX 17`." }),
    country: stateCode.meta({
      description: "State, ISO 3166-1 alpha-2 in lower case; it gives the order of the parts.",
    }),
  })
  .meta({
    id: "PostalAddress",
    title: "PostalAddress",
    description: "A postal address in parts. The country gives the order in which they are written.",
    examples: [
      {
        street: ["64 rue Defrance"],
        postalCode: "94682",
        locality: "Vincennes",
        sortingCode: "CEDEX",
        country: "fr",
      },
    ],
  });

/**
 * A postal address in parts. The country gives the order in which they are written. Of schema.org/PostalAddress, `street`,
 * `locality` and `region` are `streetAddress`, `addressLocality` and `addressRegion`; `district` and `sortingCode` are the
 * `dependentLocality` and `sortingCode` of the W3C Payment Request API, since schema.org has none.
 */
export interface PostalAddress extends z.infer<typeof postalAddressSchema> {}

/** The schema of {@link PostalAddress}. */
export const postalAddress: z.ZodType<PostalAddress> = postalAddressSchema;
