import type { CivicRecord } from "../../generated/types/model.ts";
import type { NeedCode } from "../codelists/need.ts";
import type { OffsetTypeCode } from "../codelists/offset-type.ts";
import type { PhaseCode } from "../codelists/phase.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import type { RecordKind } from "../records/kinds.ts";
import type { Replacing } from "../records/taken-over.ts";
import { staleTranslations } from "../structure/translation-digest.ts";
import { referencesOf } from "../structure/walk-record.ts";
import { regionLists } from "./regions/regions-named.ts";

/** Where something stands in a record. */
type Path = readonly PropertyKey[];

/** Needs in some phases; without phases, in all. */
export interface NeedsInPhases {
  readonly needs: readonly NeedCode[];
  readonly phases?: readonly PhaseCode[] | undefined;
}

/** All that the rules over a set read of one record: a tenth of it, so that a large set need not be held. */
export interface SetFacts extends Replacing {
  readonly kind: RecordKind;
  /** Letters and digits of its name, without case. */
  readonly name: string;
  /** Ids of the records that it refers to, and where, in the same order. */
  readonly references: readonly string[];
  readonly places: readonly Path[];
  /** Of an organisation. */
  readonly partOf: string | undefined;
  /** Of a scheme; where no other scheme is named, its place stays empty. */
  readonly offsets: readonly { readonly type: OffsetTypeCode; readonly scheme?: string | undefined }[];
  /** Schemes that a designation opens. */
  readonly opens: readonly string[];
  /** What a national system says does not exist: needs, and phases where not in all. */
  readonly statedGaps: readonly NeedsInPhases[];
  /** What a service that runs answers. */
  readonly meets: NeedsInPhases | undefined;
  /** Parts of the State for which it, or one of its sites, holds, and where. */
  readonly regions: readonly { readonly regions: readonly string[]; readonly path: Path }[];
  /** Of a national system: the parts into which it tells its State apart. */
  readonly subdivisions: readonly { readonly code: string; readonly partOf?: string | undefined }[];
  /** Languages of translations that were made from other texts than the record now has. */
  readonly stale: readonly string[];
}

const none: readonly never[] = [];

/** Reads the facts of records. Words and places that come again are held once. */
export function factReader(): (record: CivicRecord) => SetFacts {
  const words = new Map<string, string>();
  const placeLists = new Map<string, readonly Path[]>();
  const once = <Word extends string>(word: Word): Word => {
    const known = words.get(word);
    if (known !== undefined) return known as Word;
    words.set(word, word);
    return word;
  };
  // Records of one kind refer to others in the same places.
  const placesOnce = (paths: readonly Path[]): readonly Path[] => {
    if (paths.length === 0) return none;
    const key = paths.map(jsonPointer).join(" ");
    const known = placeLists.get(key) ?? paths;
    placeLists.set(key, known);
    return known;
  };
  return (record) => {
    const references = referencesOf(record);
    return {
      id: once(record.id),
      kind: once(record.kind),
      publisher: once(record.publisher),
      jurisdiction: once(record.jurisdiction),
      status: once(record.status),
      name: nameKey(record),
      references: references.length === 0 ? none : references.map(({ value }) => once(value)),
      places: placesOnce(references.map(({ path }) => path)),
      replaces: record.replaces && once(record.replaces),
      partOf: record.kind === "organisation" ? record.partOf && once(record.partOf) : undefined,
      offsets: offsetsOf(record),
      opens: (record.kind === "designation" && record.opens) || none,
      statedGaps: statedGapsOf(record),
      meets: metBy(record),
      regions: orNone(regionLists(record)),
      subdivisions: subdivisionsOf(record),
      stale: staleTranslations(record),
    };
  };
}

/** Nearly every record has none: they share one list. */
function orNone<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? none : list;
}

function subdivisionsOf(record: CivicRecord): SetFacts["subdivisions"] {
  if (record.kind !== "national-system" || record.subdivisions === undefined) return none;
  return record.subdivisions.map(({ code, partOf }) => ({ code, partOf }));
}

function nameKey({ name, language }: CivicRecord): string {
  const words = name[language] ?? Object.values(name)[0] ?? "";
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function offsetsOf(record: CivicRecord): SetFacts["offsets"] {
  if (record.kind !== "compensation-scheme" || record.offsets === undefined) return none;
  return record.offsets.map(({ type, scheme }) => ({ type, scheme }));
}

function statedGapsOf(record: CivicRecord): SetFacts["statedGaps"] {
  if (record.kind !== "national-system" || record.statedGaps === undefined) return none;
  // What exists for others contradicts no gap that some persons have.
  return record.statedGaps.map(({ needs, phases, appliesTo }) => ({ needs: appliesTo ? [] : needs, phases }));
}

function metBy(record: CivicRecord): SetFacts["meets"] {
  if (record.kind !== "service" || record.status !== "active") return undefined;
  const { needs, phases, lifeCycle } = record;
  const { stage = "active" } = lifeCycle ?? {};
  return stage === "active" || stage === "extended" ? { needs, phases } : undefined;
}
