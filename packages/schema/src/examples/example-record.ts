import { model } from "../../generated/structure/model.ts";
import type { RecordKind, RecordOf } from "../records/kinds.ts";
import { schemaVersion } from "../records/schema-version.ts";
import type { Structure } from "../structure/structure.ts";

/** What is said of an example: any members, and the last part of its id. */
export type ExampleOptions<Kind extends RecordKind> = Partial<RecordOf<Kind>> & { readonly slug?: string };

/**
 * A valid record of a kind with what the model requires and no more, made from the model: a test that holds it needs no
 * change when the model gets another required member. It is of Belgium, and invented.
 *
 * @example
 * ```ts
 * import { exampleRecord } from "@civic/schema/examples";
 *
 * const service = exampleRecord("service", { slug: "night-line", phases: ["emergency"] });
 * console.log(service.id);
 * ```
 */
export function exampleRecord<Kind extends RecordKind>(
  kind: Kind,
  { slug = "example", ...members }: ExampleOptions<Kind> = {},
): RecordOf<Kind> {
  const { publisher = "be", language = "en" } = members;
  const made = exampleOf({ $ref: `#/$defs/${model.kinds[kind]}` }, language) as object;
  return {
    ...made,
    ...membersOf[kind],
    kind,
    id: `${publisher}/${kind}/${slug}`,
    publisher,
    jurisdiction: publisher === "civic" ? "be" : publisher,
    schemaVersion,
    version: 1,
    status: "active",
    language,
    quality: [publisher === "civic" ? "desk-research" : "self-declared"],
    sources: [{ id: "leaflet", title: "Leaflet", publisher: "Ministry" }],
    provenance: { sources: ["leaflet"], confidence: "high" },
    ...members,
  } as unknown as RecordOf<Kind>;
}

/** What the rules ask of a kind beside its structure. */
const membersOf: { readonly [Kind in RecordKind]?: object } = {
  "incident-notice": { expiresAt: "2026-12-23T08:30:00Z" },
};

/** Texts of the parts whose form a pattern says. */
const texts: Readonly<Record<string, string>> = {
  CalendarDate: "2026-11-23",
  CountryCode: "be",
  CurrencyCode: "EUR",
  DateTime: "2026-11-23T08:30:00Z",
  JurisdictionCode: "be",
  LanguageTag: "en",
  LocalId: "example",
  PartialDate: "2026-11",
  PhoneNumber: "+3220000000",
  PublisherCode: "be",
  SourceId: "leaflet",
  WebAddress: "https://example.org/",
};

function exampleOf(structure: Structure, language: string): unknown {
  const { $ref, codes, oneOf, anyOf, items, minItems = 0, minimum = 1 } = structure;
  if ($ref !== undefined) {
    const part = $ref.replace("#/$defs/", "");
    return texts[part] ?? exampleOf(model.definitions[part] ?? {}, language);
  }
  if ("const" in structure) return structure.const;
  if (structure.enum !== undefined) return structure.enum[0];
  if (codes !== undefined) return model.lists[codes]?.codes[0];
  const [first] = oneOf ?? anyOf ?? [];
  if (first !== undefined) return exampleOf(first, language);
  switch (structure.type) {
    case "object":
      return objectOf(structure, language);
    case "array":
      return minItems > 0 && items !== undefined ? [exampleOf(items, language)] : [];
    case "integer":
    case "number":
      return minimum;
    case "boolean":
      return true;
    default:
      return texts[structure.writtenAs ?? ""] ?? "Example";
  }
}

function objectOf({ properties = {}, required = [], propertyNames }: Structure, language: string): object {
  if (propertyNames !== undefined) return { [language]: "Example" };
  // No object of a record is empty: where nothing is required, one member is.
  const names = required.length > 0 ? required : ["description"];
  return Object.fromEntries(names.map((name) => [name, exampleOf(properties[name] ?? {}, language)]));
}
