import * as z from "zod";
import { codelists } from "../codelists/codelists.ts";
import { nationalCodePattern } from "../parts/national-code.ts";
import { type RecordKind, recordKinds } from "../records/kinds.ts";
import { schemaVersion } from "../records/schema-version.ts";
import { localisedText } from "./parts/language.ts";

const kind = z.enum(recordKinds as [RecordKind, ...RecordKind[]]);

const openLists = Object.values(codelists)
  .filter((list) => list.openness === "open")
  .map((list) => list.id);

const nationalCode = z
  .string()
  .max(80)
  .regex(new RegExp(`^${nationalCodePattern}$`));

const fieldPointer = z
  .string()
  .max(300)
  .regex(/^(?:\/[!-.0-~]+)+$/);

const profileId = z
  .string()
  .max(140)
  .regex(/^[a-z]{2}\/profile\/[a-z0-9]+(?:-[a-z0-9]+)*$/);

const semanticVersion = z
  .string()
  .max(40)
  .regex(/^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/);

/** What the formats of a profile are called in findings. */
export const profileFormats: Readonly<Record<string, z.ZodType>> = {
  NationalCode: nationalCode,
  FieldPointer: fieldPointer,
  ProfileId: profileId,
  SemanticVersion: semanticVersion,
};

const nationalCodeSchema = z
  .strictObject({
    list: z.enum(openLists as [string, ...string[]]).meta({ description: "The open list it is added to." }),
    code: nationalCode.meta({ description: "`x-<cc>-…`, where `cc` is the State of the profile." }),
    broader: z
      .string()
      .max(80)
      .meta({ description: "Standard code of the same list: how those who do not know this one read it." }),
    labels: localisedText.meta({ description: "What the code is called." }),
    definition: localisedText
      .optional()
      .meta({ description: "What it means, and how it differs from the broader code." }),
  })
  .meta({ title: "NationalCodeDeclaration", description: "A code that a State adds to an open list." });

const requiredFieldSchema = z
  .strictObject({
    kind: kind.meta({ description: "Record kind that the field belongs to." }),
    field: fieldPointer.meta({
      description:
        "JSON Pointer (RFC 6901) in records of that kind; `*` stands for every entry of a list or map.",
      examples: ["/contacts/*/lastConfirmed", "/name/fr"],
    }),
    severity: z
      .enum(["error", "warning", "notice"])
      .optional()
      .meta({ description: "`error` where not said." }),
  })
  .meta({ title: "RequiredField", description: "A field that is optional in the model and not in a State." });

const profileSchema = z
  .strictObject({
    id: profileId.meta({ description: "`<cc>/profile/<slug>`; `cc` says whose profile it is." }),
    version: semanticVersion.meta({ description: "Semantic version of the profile itself." }),
    extends: z.literal(schemaVersion).meta({ description: "Version of the model that it extends." }),
    title: localisedText.meta({ description: "Name of the profile." }),
    description: localisedText.optional().meta({ description: "What the profile is for." }),
    extensions: z
      .partialRecord(kind, z.record(z.string(), z.unknown()))
      .optional()
      .meta({ description: "Record kind → JSON Schema of what stands under `extensions.<cc>`." }),
    codes: z
      .array(nationalCodeSchema)
      .min(1)
      .max(5_000)
      .optional()
      .meta({ description: "Codes that the State adds to open lists." }),
    required: z
      .array(requiredFieldSchema)
      .min(1)
      .max(500)
      .optional()
      .meta({ description: "Holds for the records that the State publishes itself." }),
  })
  .meta({
    id: "Profile",
    title: "Profile",
    description: "What one State adds to the model: fields of its own, codes in open lists, stricter rules.",
  });

/** What one State adds to the model: fields of its own, codes in open lists, stricter rules. Plain JSON. */
export interface Profile extends z.infer<typeof profileSchema> {}

/** The schema of {@link Profile}. */
export const profile: z.ZodType<Profile> = profileSchema;
