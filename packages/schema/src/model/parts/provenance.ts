import * as z from "zod";
import { confidenceLevelCode } from "./codes.ts";
import { partialDate } from "./date.ts";
import { languageTag } from "./language.ts";
import { webAddress } from "./web-address.ts";

/** Id of a source inside one record, for example `fr-l126-1`. */
const sourceId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ id: "SourceId", title: "SourceId", description: "Id of a source inside one record." });

const sourceSchema = z
  .strictObject({
    id: sourceId,
    title: z
      .string()
      .min(1)
      .max(500)
      .meta({ description: "Title as the document gives it, in its own language." }),
    publisher: z.string().min(1).max(300).meta({ description: "Who published it." }),
    url: webAddress.optional().meta({ description: "Where the document can be read." }),
    date: partialDate.optional().meta({ description: "Date of the document, where it bears one." }),
    official: z.boolean().optional().meta({ description: "Published by a public authority. A rough flag." }),
    language: languageTag.optional().meta({ description: "Language of the document." }),
  })
  .meta({ id: "Source", title: "Source", description: "A document that a record relies on." });

/** A document that a record relies on. */
export interface Source extends z.infer<typeof sourceSchema> {}

/** The schema of {@link Source}. */
export const source: z.ZodType<Source> = sourceSchema;

const provenanceSchema = z
  .strictObject({
    sources: z.array(sourceId).min(1).meta({ description: "Ids of entries in the record's `sources`." }),
    confidence: confidenceLevelCode,
    checked: partialDate
      .optional()
      .meta({ description: "When the value was last compared with its sources." }),
  })
  .meta({
    id: "Provenance",
    title: "Provenance",
    description:
      "Where a value comes from and how far to trust it; inherited from the nearest enclosing object that states it.",
  });

/**
 * Where a value comes from and how far to trust it. It holds for the object that carries it and for everything
 * inside, down to the next `provenance`; the record's own holds where nothing nearer is said.
 */
export interface Provenance extends z.infer<typeof provenanceSchema> {}

/** The schema of {@link Provenance}. */
export const provenance: z.ZodType<Provenance> = provenanceSchema;
