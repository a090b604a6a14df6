import * as z from "zod";

/** A language tag, BCP 47 (RFC 5646): `fr`, `nl-BE`, `sr-Latn`, `fsl`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/)
  .meta({
    id: "LanguageTag",
    title: "LanguageTag",
    description:
      "A language tag, BCP 47 (RFC 5646): `fr`, `nl-BE`, `sr-Latn`; sign languages by their ISO 639-3 code (`fsl`).",
    examples: ["fr"],
  });

const localisedTextSchema = z
  .record(languageTag, z.string().min(1).max(10_000))
  .refine((text) => Object.keys(text).length > 0)
  .meta({
    id: "LocalisedText",
    title: "LocalisedText",
    description: "The same text in one or more languages, keyed by language tag.",
    minProperties: 1,
    examples: [{ en: "Guarantee fund", fr: "Fonds de garantie" }],
  });

/**
 * The same text in one or more languages, keyed by language tag. A record holds at least its original
 * language wherever the text is not a proper name.
 */
export type LocalisedText = z.infer<typeof localisedTextSchema>;

/** The schema of {@link LocalisedText}. */
export const localisedText: z.ZodType<LocalisedText> = localisedTextSchema;
