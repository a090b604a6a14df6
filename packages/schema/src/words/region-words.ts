import type { CivicRecord, LocalisedText } from "../../generated/types/model.ts";
import { isElsewhere } from "../eligibility/subdivisions.ts";
import { nationalSystemByState } from "../entitlement/national-systems.ts";
import { textIn } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

/** Most parts of a State that are named beside it; thirty boroughs tell nobody more than three and how many there are. */
const mostNamed = 3;

/** A phrasing that calls the parts of States what these call them. */
export function withRegionNames<Kind extends Phrasing>(
  phrasing: Kind,
  records: readonly CivicRecord[],
): Kind {
  const regionNames = new Map<string, LocalisedText>();
  for (const { subdivisions = [] } of nationalSystemByState(records).values())
    for (const { code, name } of subdivisions) regionNames.set(code, name);
  return { ...phrasing, regionNames };
}

/**
 * A part of a State: as its State calls it in the language of the reader, else as we do, else as its State calls it in another
 * language; what neither has named stands as its code.
 */
export function partOfStateWords(
  code: string,
  { words, language, regionNames }: Pick<Phrasing, "words" | "language" | "regionNames">,
): string {
  if (isElsewhere(code)) return words.fact.elsewhere;
  const name = regionNames?.get(code);
  const own = name?.[language] === undefined ? words.fact.regions[code] : undefined;
  return own ?? (name ? textIn(name, { language }) : code.toUpperCase());
}

/** For which parts of a State alone something is there: “Scotland only”; nothing where it names none. */
export function onlyForWords(
  { regions }: Pick<CivicRecord, "regions">,
  phrasing: Phrasing,
): string | undefined {
  if (regions === undefined) return undefined;
  return phrasing.words.onlyFor(regionsLine(regions, phrasing));
}

/** Parts of a State on one line: “England and Wales”; of many the first, and how many more there are. */
export function regionsLine(regions: readonly string[], phrasing: Phrasing): string {
  const { words, format } = phrasing;
  const named = regions.slice(0, mostNamed).map((code) => partOfStateWords(code, phrasing));
  const left = regions.length - named.length;
  return left > 0 ? `${named.join(words.joiner)} ${words.more(left)}` : format.list(named);
}

/** The State of a record, with the parts for which alone it holds: “United Kingdom (Scotland only)”. */
export function placeWords(
  record: Pick<CivicRecord, "jurisdiction" | "regions">,
  phrasing: Phrasing,
): string {
  const state = phrasing.format.region(record.jurisdiction);
  const only = onlyForWords(record, phrasing);
  return only === undefined ? state : `${state} (${only})`;
}
