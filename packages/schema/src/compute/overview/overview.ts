import type { CivicRecord, NodeOverview } from "../../../generated/types/model.ts";
import type { KeyAreaCode } from "../../codelists/key-area.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { checkRecords } from "../../entitlement/check-records.ts";
import { isBodyOfStates } from "../../parts/country.ts";
import { handOversOf } from "../../pathways/hand-overs.ts";
import type { RecordKind } from "../../records/kinds.ts";
import { isStale, lastSeen } from "../stale.ts";

/** What an overview reads of one record. */
export interface OverviewInput {
  readonly jurisdiction: string;
  readonly kind: RecordKind;
  /** Its own State, or body of States, has published it. */
  readonly published: boolean;
  /** When it was last known to be right; absent where nobody says. */
  readonly seen?: string;
  /** The key areas on which the record itself says something. */
  readonly areas: readonly KeyAreaCode[];
}

/** What records hold as a whole, in figures. */
export type Overview = Omit<NodeOverview, "arrivals">;

/** What an overview needs beside the records. */
export interface OverviewOptions {
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
}

const keyAreas = [
  "needs-identification",
  "emergency-to-follow-up",
  "assistance-and-support",
  "recognition-compensation-memory",
] as const satisfies readonly KeyAreaCode[];

/** What {@link overviewOfInputs} reads of a record; `undefined` where it is not active, or cannot be read at all. */
export function overviewInput(record: CivicRecord): OverviewInput | undefined {
  const [readable] = checkRecords([record]).records;
  if (readable?.status !== "active") return undefined;
  const { jurisdiction, kind, publisher } = readable;
  const seen = lastSeen(readable);
  return {
    jurisdiction,
    kind,
    published: publisher === jurisdiction,
    areas: areasOf(readable),
    ...(seen !== undefined && { seen }),
  };
}

/** The figures of all records, each read once by {@link overviewInput}. */
export function overviewOfInputs(inputs: Iterable<OverviewInput>, { today }: OverviewOptions): Overview {
  const states = new Set<string>();
  const counted = new Map(
    keyAreas.map((area) => [area, { records: 0, states: new Set<string>(), bodies: new Set<string>() }]),
  );
  const stale = new Map<string, number>();
  let records = 0;
  let published = 0;
  for (const { jurisdiction, areas, seen, published: byItself } of inputs) {
    records += 1;
    if (byItself) published += 1;
    const isOfState = !isBodyOfStates(jurisdiction);
    if (isOfState) states.add(jurisdiction);
    for (const area of areas) {
      const figures = counted.get(area);
      if (figures === undefined) continue;
      figures.records += 1;
      (isOfState ? figures.states : figures.bodies).add(jurisdiction);
    }
    if (isStale(seen, today)) stale.set(jurisdiction, (stale.get(jurisdiction) ?? 0) + 1);
  }
  return {
    states: states.size,
    records,
    published,
    areas: [...counted].map(([area, figures]) => ({
      area,
      records: figures.records,
      states: figures.states.size,
      bodies: figures.bodies.size,
    })),
    stale: [...stale]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([jurisdiction, count]) => ({ jurisdiction, records: count })),
  };
}

/** A record may speak of several: the system of a State says how needs are found, and what compensates. */
function areasOf(record: CivicRecord): KeyAreaCode[] {
  switch (record.kind) {
    case "national-system":
      return (record.needsAssessments ?? []).length > 0 ? ["needs-identification"] : [];
    case "pathway":
      return handOversOf(record).length > 0 ? ["emergency-to-follow-up"] : [];
    case "service":
      return ["assistance-and-support"];
    case "compensation-scheme":
    case "recognition-measure":
      return ["recognition-compensation-memory"];
    default:
      return [];
  }
}
