import { model } from "../../generated/structure/model.ts";
import type {
  Amount,
  CivicRecord,
  Clock,
  Confirmation,
  Contact,
  Coordinates,
  Criterion,
  LocalisedText,
  Money,
  NationalHead,
  ObservedTime,
  OpeningHours,
  Period,
  PostalAddress,
  Provenance,
  Site,
  Statistic,
} from "../../generated/types/model.ts";
import { listsWithReplacedCodes } from "./code-lists.ts";
import { compileWalk, type Walk } from "./compile-walk.ts";
import type { Place } from "./place.ts";
import { resolved } from "./references.ts";
import type { Structure } from "./structure.ts";

/** What one walk over a record collects, by name: parts of the model, and values that rules read wherever they stand. */
export interface CollectedValues {
  readonly Amount: Amount;
  readonly Clock: Clock;
  readonly Confirmation: Confirmation;
  readonly Contact: Contact;
  readonly Coordinates: Coordinates;
  readonly Criterion: Criterion;
  readonly LocalisedText: LocalisedText;
  readonly Money: Money;
  readonly NationalHead: NationalHead;
  readonly ObservedTime: ObservedTime;
  readonly OpeningHours: OpeningHours;
  readonly Period: Period;
  readonly PostalAddress: PostalAddress;
  readonly Provenance: Provenance;
  readonly Site: Site;
  readonly Statistic: Statistic;
  /** The id of another record. */
  readonly reference: string;
  /** A date of any precision, or a moment. */
  readonly date: string;
  readonly languageTag: string;
  readonly webAddress: string;
  /** A code of a list to which a State may add. */
  readonly openCode: string;
  /** A code of one list, where that list has given up some of its codes. */
  readonly [code: `code-of-${string}`]: string;
  /** Text of no form that is no localised text. */
  readonly words: string;
  /** A list of codes, ids or other texts. */
  readonly texts: readonly string[];
  /** A list of objects that may have an `id`. */
  readonly entries: readonly { readonly id?: string }[];
  /** An object of which every member may be missing. */
  readonly optional: object;
}

/** A record and what one walk over it collected. */
export interface WalkedRecord {
  readonly record: CivicRecord;
  /** Places in the order of the model, outer before inner. */
  all<Name extends keyof CollectedValues>(name: Name): readonly Place<CollectedValues[Name]>[];
  /** In how many of its texts each language is used. */
  languages(): ReadonlyMap<string, number>;
  /** Names of all that was collected, also of parts that {@link CollectedValues} leaves out. */
  names(): readonly string[];
}

/** Walks over a record that holds to its structure. */
export function walkRecord(record: CivicRecord): WalkedRecord {
  walk ??= compileWalk(model.definitions, collected);
  const { get, names } = walk(model.kinds[record.kind] ?? "", record);
  const all = get as WalkedRecord["all"];
  let languages: ReadonlyMap<string, number> | undefined;
  return {
    record,
    all,
    names,
    languages() {
      languages ??= languagesUsed(all("LocalisedText"));
      return languages;
    },
  };
}

function languagesUsed(texts: readonly Place<LocalisedText>[]): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const { value } of texts)
    for (const language in value) used.set(language, (used.get(language) ?? 0) + 1);
  return used;
}

let walk: Walk | undefined;

/** The references of a record alone: what many records at once are asked for, in a fraction of the time and memory. */
export function referencesOf(record: CivicRecord): readonly Place<string>[] {
  referenceWalk ??= compileWalk(model.definitions, ({ references }) =>
    references === undefined ? [] : ["reference"],
  );
  return referenceWalk(model.kinds[record.kind] ?? "", record).get("reference") as readonly Place<string>[];
}

let referenceWalk: Walk | undefined;

const dates = new Set<string | undefined>(["CalendarDate", "DateTime", "PartialDate"]);

function collected(structure: Structure, part?: string, holder?: string): readonly string[] {
  if (structure.references !== undefined) return ["reference"];
  if (dates.has(part)) return ["date"];
  if (part === "LanguageTag") return ["languageTag"];
  if (part === "WebAddress") return ["webAddress"];
  if (structure.codes !== undefined) return namesOfCode(structure.codes, structure.open);
  if (structure.items)
    return [
      ...(holdsTexts(structure.items) ? ["texts"] : []),
      ...(holdsIds(structure.items) ? ["entries"] : []),
    ];
  if (structure.type === "string")
    return structure.pattern === undefined && holder !== "LocalisedText" ? ["words"] : [];
  const isObject = structure.type === "object" || structure.oneOf !== undefined;
  const isOptional = structure.properties !== undefined && !structure.required?.length;
  return [...(isObject && part !== undefined ? [part] : []), ...(isOptional ? ["optional"] : [])];
}

function namesOfCode(list: string, open = false): readonly string[] {
  return [
    ...(open ? ["openCode"] : []),
    ...(listsWithReplacedCodes.includes(list) ? [`code-of-${list}`] : []),
  ];
}

function holdsTexts(items: Structure): boolean {
  const { type, codes, enum: values } = resolved(items, model.definitions);
  return type === "string" || codes !== undefined || values !== undefined;
}

function holdsIds(items: Structure): boolean {
  const { properties, oneOf = [] } = resolved(items, model.definitions);
  return properties?.id !== undefined || oneOf.some((variant) => holdsIds(variant));
}
