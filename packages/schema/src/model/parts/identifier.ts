import * as z from "zod";

const slugPattern = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** Who speaks: a State (ISO 3166-1 alpha-2, lower case), `eu`, `un`, or `civic` for what this project compiled. */
export const publisherCode = z
  .string()
  .regex(/^(?:civic|[a-z]{2})$/)
  .meta({
    id: "PublisherCode",
    title: "PublisherCode",
    description:
      "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
    examples: ["fr"],
  });

/** Whom a record describes: a State (ISO 3166-1 alpha-2, lower case), `eu`, `un` or `coe` (Council of Europe). */
export const jurisdictionCode = z
  .string()
  .regex(/^(?:coe|[a-z]{2})$/)
  .meta({
    id: "JurisdictionCode",
    title: "JurisdictionCode",
    description:
      "Whom a record describes: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `coe` for the Council of Europe.",
    examples: ["be"],
  });

/** Last part of a record id, unique for its publisher and kind. */
export const slug = z
  .string()
  .max(80)
  .regex(new RegExp(`^${slugPattern}$`))
  .meta({
    id: "Slug",
    title: "Slug",
    description: "Last part of a record id, unique for its publisher and kind.",
  });

/** Id of a part inside one record (a step of a pathway, an amount), unique in its list. */
export const localId = z
  .string()
  .max(60)
  .regex(new RegExp(`^${slugPattern}$`))
  .meta({
    id: "LocalId",
    title: "LocalId",
    description: "Id of a part inside one record, unique in its list.",
  });

/** Id of a record: `<publisher>/<kind>/<slug>`. */
export const recordId = z
  .string()
  .max(140)
  .regex(new RegExp(`^(?:civic|[a-z]{2})/[a-z]+(?:-[a-z]+)*/${slugPattern}$`))
  .meta({
    id: "RecordId",
    title: "RecordId",
    description: "Id of a record: `<publisher>/<kind>/<slug>`.",
    examples: ["civic/compensation-scheme/fr-fgti-terrorism"],
  });

/** A reference to a record of one kind. */
export function referenceTo<const Kind extends string>(kind: Kind) {
  return z
    .string()
    .max(140)
    .regex(new RegExp(`^(?:civic|[a-z]{2})/${kind}/${slugPattern}$`))
    .meta({ description: `Id of a record of kind \`${kind}\`.`, referencedKind: kind });
}
