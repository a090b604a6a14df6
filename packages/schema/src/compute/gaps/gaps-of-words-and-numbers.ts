import type { CivicRecord } from "../../../generated/types/model.ts";
import type { GapKindCode } from "../../codelists/gap-kind.ts";
import { jsonPointer } from "../../parts/json-pointer.ts";
import type { Place } from "../../structure/place.ts";
import { textsAndContacts } from "../../structure/texts-and-contacts.ts";
import type { DescribedState } from "./described-state.ts";
import { type FoundGap, mostNamed } from "./gap.ts";
import { missingLanguages } from "./missing-languages.ts";
import { pointsWithoutNumber, unconfirmedNumbers } from "./numbers.ts";

/**
 * What a record lacks in many of its values at once, one gap of each kind: numbers to call, confirmations of them, and the
 * languages in which victims read it, which are those of its State and English.
 */
export function gapsOfWordsAndNumbers(
  record: CivicRecord,
  { state, system, records, owner: ownerOf }: DescribedState,
): FoundGap[] {
  const { id } = record;
  const owner = ownerOf(record.publisher);
  const found: FoundGap[] = [];
  const add = (kind: GapKindCode, { pointers, count }: Places, languages?: readonly string[]) =>
    found.push({
      id: "",
      kind,
      jurisdiction: state,
      record: id,
      pointers: [...pointers],
      count,
      ...(languages && { languages: [...languages] }),
      evidence: [id],
      owner,
    });
  if (record.kind === "national-system") {
    const points = pointsWithoutNumber(record, records);
    const pointers = points.slice(0, mostNamed).map((index) => `/contactPoints/${index}`);
    if (points.length > 0) add("number-missing", { pointers, count: points.length });
  }
  const { unconfirmed, missing } = lookedThrough(record, languagesRead(system?.languages));
  if (unconfirmed.count > 0) add("number-unconfirmed", unconfirmed);
  if (missing) add("translation-missing", missing, missing.languages);
  return found;
}

/** The first places, and how many there are. */
interface Places {
  readonly pointers: readonly string[];
  readonly count: number;
}

/** What one look through all of a record has found. */
interface Looked {
  readonly asked: string;
  readonly unconfirmed: Places;
  readonly missing: (Places & { readonly languages: readonly string[] }) | undefined;
}

/** Records are plain data that nobody alters: one look is enough, however often gaps are asked for. */
const known = new WeakMap<CivicRecord, Looked>();

function lookedThrough(record: CivicRecord, languages: readonly string[]): Looked {
  const asked = languages.join();
  const before = known.get(record);
  if (before?.asked === asked) return before;
  const { texts, contacts } = textsAndContacts(record);
  const missing = missingLanguages(record, texts, languages);
  const looked: Looked = {
    asked,
    unconfirmed: placesOf(unconfirmedNumbers(record, contacts)),
    missing: missing && { ...placesOf(missing.places), languages: missing.languages },
  };
  known.set(record, looked);
  return looked;
}

function placesOf(places: readonly Place[]): Places {
  const pointers = places.slice(0, mostNamed).map(({ path }) => jsonPointer(path));
  return { pointers, count: places.length };
}

function languagesRead(official: readonly string[] = []): readonly string[] {
  return official.includes("en") ? official : [...official, "en"];
}
