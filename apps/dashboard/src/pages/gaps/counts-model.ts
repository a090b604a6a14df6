import type { CoverageCell, GapCounts, GapKindCode } from "@civic/schema";
import { gapKind } from "@civic/schema/codelists";
import { gapsFound } from "../../records/sought-gaps.ts";
import { type OpenNeeds, openNeeds } from "./needs-model.ts";

/** A figure; where it could not be looked for there is none. */
export type Figure = number | "not-sought";

/** The figures of one State or body. */
export interface CountsRow {
  readonly state: string;
  /** Of the needs in one phase. */
  readonly needs: Readonly<Record<keyof OpenNeeds, Figure>>;
  /** Of the gaps, in the order of the columns. */
  readonly kinds: readonly Figure[];
}

/** What a table of all States shows. */
export interface CountsTable {
  /** Kinds of which somebody lacks something, in the order of their list. */
  readonly kinds: readonly GapKindCode[];
  readonly rows: readonly CountsRow[];
}

interface CountsInput {
  readonly states: readonly GapCounts[];
  /** Coverage of one phase, and the States it speaks of. */
  readonly cells: readonly CoverageCell[];
  readonly covered: readonly string[];
  readonly phase: CoverageCell["phase"];
  readonly compare: (a: string, b: string) => number;
}

/** The figures of all States, in the order of their names. Nothing found is 0, and apart from what nobody looked for. */
export function countsTable({ states, cells, covered, phase, compare }: CountsInput): CountsTable {
  const found = new Set(states.flatMap((state) => state.kinds.map(({ kind }) => kind)));
  const kinds = gapKind.concepts.map(({ code }) => code).filter((kind) => found.has(kind));
  const notSought = { none: "not-sought", unknown: "not-sought", above: "not-sought" } as const;
  const rows = states.map((counts): CountsRow => {
    const { jurisdiction } = counts;
    return {
      state: jurisdiction,
      needs: covered.includes(jurisdiction) ? openNeeds(cells, jurisdiction, phase) : notSought,
      kinds: kinds.map((kind) => gapsFound(counts, kind) ?? "not-sought"),
    };
  });
  return { kinds, rows: rows.sort((a, b) => compare(a.state, b.state)) };
}
