import type { GapCounts, GapKindCode, KeyAreaCode } from "@civic/schema";
import { gapKind } from "@civic/schema/codelists";
import { gapsFound } from "../../records/sought-gaps.ts";

/** How often one kind of gap was found, State by State. */
export interface GapRow {
  readonly kind: GapKindCode;
  /** Those in which it was found, with how often. */
  readonly found: readonly { readonly state: string; readonly count: number }[];
  /** Those of which nobody could look for it. */
  readonly notSought: readonly string[];
}

const kindsOfArea: Partial<Readonly<Record<KeyAreaCode, readonly GapKindCode[]>>> = {
  "emergency-to-follow-up": ["need-lost-at-border", "pathway-dead-end", "hand-over-without-owner"],
  "assistance-and-support": ["need-unmet", "closed-to-foreigners", "declared-differs"],
};

/** The gaps of one key area; without an area, those that belong to none. */
export function gapRows(
  area: KeyAreaCode | undefined,
  states: readonly string[],
  counts: readonly GapCounts[],
): readonly GapRow[] {
  const ofAreas = new Set(Object.values(kindsOfArea).flat());
  const kinds =
    area === undefined
      ? gapKind.concepts.map(({ code }) => code).filter((code) => !ofAreas.has(code))
      : (kindsOfArea[area] ?? []);
  const counted = new Map(counts.map((each) => [each.jurisdiction as string, each]));
  return kinds.map((kind) => {
    const of = (state: string) => {
      const own = counted.get(state);
      return own && gapsFound(own, kind);
    };
    return {
      kind,
      found: states.flatMap((state) => {
        const count = of(state) ?? 0;
        return count === 0 ? [] : [{ state, count }];
      }),
      notSought: states.filter((state) => of(state) === undefined),
    };
  });
}

/** How often a kind was found in all. */
export function totalOf({ found }: GapRow): number {
  return found.reduce((sum, { count }) => sum + count, 0);
}
