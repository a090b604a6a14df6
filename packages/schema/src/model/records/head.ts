import * as z from "zod";
import { schemaVersion } from "../../records/schema-version.ts";
import { versionLimit } from "../../records/version-limit.ts";
import { dataQualityFlagCode, recordStatusCode } from "../parts/codes.ts";
import { confirmation } from "../parts/confirmation.ts";
import { partialDate } from "../parts/date.ts";
import { jurisdictionCode, publisherCode, recordId, referenceTo } from "../parts/identifier.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { provenance, source } from "../parts/provenance.ts";
import { regionCode } from "../parts/region.ts";
import { statement } from "../parts/statement.ts";
import { statistic } from "../parts/statistic.ts";

/** A SHA-256 digest: `sha-256:` and 64 lower-case hexadecimal digits. */
export const textDigest = z.string().regex(/^sha-256:[0-9a-f]{64}$/);

/** How a translation came about, and the text it was made from. */
const translation = z
  .strictObject({
    by: z.enum(["human", "machine", "draft"]).meta({
      description:
        "`human`: translated by a person. `machine`: translated by a program. `draft`: for a first reading, still to be reviewed.",
    }),
    reviewedBy: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: "Function of the reviewer, never a private name." }),
    madeFrom: textDigest.optional().meta({
      description:
        "Digest of the original-language texts it was made from; another digest means that it is stale.",
    }),
  })
  .meta({
    id: "Translation",
    title: "Translation",
    description: "How a translation came about, and the text it was made from.",
  });

/** Fields that every record starts with, whatever its kind. */
export function head<const Kind extends string>(kind: Kind) {
  return {
    kind: z.literal(kind).meta({ description: "Kind of the record; fixes which fields it has." }),
    id: referenceTo(kind).meta({
      description: "`<publisher>/<kind>/<slug>`; for compiled records the slug starts with the jurisdiction.",
    }),
    publisher: publisherCode,
    jurisdiction: jurisdictionCode,
    regions: z.array(regionCode).min(1).optional().meta({
      description:
        "Parts of the State for which alone the record holds: the area served, or where a law applies. Absent: the whole State, or not said.",
    }),
    replaces: recordId.optional().meta({
      description:
        "Record that this one takes over, for example a compiled one that its State now publishes.",
    }),
    schemaVersion: z
      .literal(schemaVersion)
      .meta({ description: "Version of the model that the record is written in." }),
    version: z
      .int()
      .min(1)
      .max(versionLimit)
      .meta({ description: "1, 2, 3 …; a version is never changed once published." }),
    status: recordStatusCode,
    language: languageTag.meta({ description: "Language of the original." }),
    translations: z
      .record(languageTag, translation)
      .optional()
      .meta({ description: "Languages other than the original in which texts are given." }),
    asOf: partialDate.meta({ description: "Date at which the record describes the system." }),
    quality: z
      .array(dataQualityFlagCode)
      .min(1)
      .meta({ description: "How the data came about, and what is known of its quality." }),
    confirmations: z
      .array(confirmation)
      .min(1)
      .optional()
      .meta({ description: "Who confirmed the record, and when; what the flag `verified` rests on." }),
    sources: z
      .array(source)
      .min(1)
      .meta({ description: "Every document that a value of the record relies on." }),
    provenance: provenance.meta({ description: "Holds for every value that does not state its own." }),
    name: localisedText.meta({
      description: "Name of what the record describes; a proper name may be given only in its own language.",
    }),
  };
}

/** Fields that every record may end with. */
export const tail = {
  statistics: z
    .array(statistic)
    .min(1)
    .optional()
    .meta({ description: "Figures that a source publishes of it." }),
  notes: z
    .array(statement)
    .min(1)
    .optional()
    .meta({ description: "Doubts, limits and history that no field holds." }),
  extensions: z
    .record(publisherCode, z.record(z.string(), z.unknown()))
    .optional()
    .meta({ description: "Fields a State adds for itself, under its own code." }),
};
