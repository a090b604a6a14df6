import type { Amount, CompensationScheme, NationalHead } from "@civic/schema";
import { schemeKey } from "../../records/anchor.ts";
import type { HeadCode } from "../../records/head-list.ts";

/** How a scheme treats a head; a head that its records do not mention is unknown. */
export type Treatment = NationalHead["treatment"] | "unknown";

/** One field: a head of damage under one scheme. */
export interface TreatmentCell {
  readonly scheme: CompensationScheme;
  readonly head: HeadCode;
  readonly treatment: Treatment;
  /** National heads that answer it. */
  readonly nationalHeads: readonly NationalHead[];
  /** Amounts that the scheme ties to the head itself, beside those of the national heads. */
  readonly amounts: readonly Amount[];
}

const strongestFirst: readonly NationalHead["treatment"][] = ["covered", "folded", "not-covered"];

/** A head of damage under one scheme. */
export function treatmentOf(scheme: CompensationScheme, head: HeadCode): TreatmentCell {
  const nationalHeads = (scheme.damage?.heads ?? []).filter((national) => national.heads?.includes(head));
  const treatment = strongestFirst.find((one) =>
    nationalHeads.some((national) => national.treatment === one),
  );
  const amounts = (scheme.amounts ?? []).filter((amount) => amount.heads?.includes(head));
  return { scheme, head, treatment: treatment ?? "unknown", nationalHeads, amounts };
}

/** Every sum for a head: of the national heads that answer it, and of the head itself. */
export function sumsOf({ nationalHeads, amounts }: TreatmentCell): readonly Amount[] {
  return [...nationalHeads.flatMap((national) => national.amounts ?? []), ...amounts];
}

/** National heads that correspond to no head of the harmonised list. */
export function unmatchedHeads(scheme: CompensationScheme): readonly NationalHead[] {
  return (scheme.damage?.heads ?? []).filter((national) => national.heads === undefined);
}

/** How many fields bear each treatment. */
export function countTreatments(cells: readonly TreatmentCell[]): Readonly<Record<Treatment, number>> {
  const counts = { covered: 0, folded: 0, "not-covered": 0, unknown: 0 };
  for (const cell of cells) counts[cell.treatment] += 1;
  return counts;
}

/** Whether the records of a scheme list heads of damage at all. */
export function listsHeads(scheme: CompensationScheme): boolean {
  return scheme.damage?.heads !== undefined;
}

/**
 * The schemes that stand in the matrix: those that the address names. Where it names none that exists, of each
 * State the one that speaks of most heads, since a column for another would mostly repeat "not known"; of these, as
 * many as stand beside each other, those that say most.
 */
export function matrixSchemes(
  schemes: readonly CompensationScheme[],
  keys: readonly string[] | undefined,
): readonly CompensationScheme[] {
  const chosen = named(schemes, keys);
  if (chosen.length > 0) return chosen;
  const fullestFirst = schemes
    .filter(listsHeads)
    .toSorted((one, other) => headsListed(other) - headsListed(one));
  const fullest = fullestFirst.filter(
    ({ jurisdiction }, at) => fullestFirst.findIndex((each) => each.jurisdiction === jurisdiction) === at,
  );
  const most = fullest.slice(0, mostAtFirst);
  return most.length > 0 ? schemes.filter((scheme) => most.includes(scheme)) : schemes;
}

/** Columns that stand beside each other without scrolling. */
const mostAtFirst = 7;

/** Harmonised heads of which a scheme says something. */
function headsListed({ damage }: CompensationScheme): number {
  return new Set(damage?.heads?.flatMap(({ heads }) => heads ?? [])).size;
}

/** The schemes that are described: those that the address names, else every one. */
export function describedSchemes(
  schemes: readonly CompensationScheme[],
  keys: readonly string[] | undefined,
): readonly CompensationScheme[] {
  const chosen = named(schemes, keys);
  return chosen.length > 0 ? chosen : schemes;
}

function named(schemes: readonly CompensationScheme[], keys: readonly string[] | undefined) {
  return schemes.filter((scheme) => keys?.includes(schemeKey(scheme.id)));
}

/** The keys to put in the address when one scheme is ticked or unticked; none where nothing is left. */
export function toggleScheme(
  schemes: readonly CompensationScheme[],
  shown: readonly CompensationScheme[],
  toggled: CompensationScheme,
): readonly string[] | undefined {
  const next = schemes.filter((scheme) => shown.includes(scheme) !== (scheme === toggled));
  return next.length === 0 ? undefined : next.map((scheme) => schemeKey(scheme.id));
}
