import type { CivicRecord } from "@civic/schema";
import {
  differsBy,
  type EntitlementRecord,
  equalTreatment,
  type GivenRecord,
  isEntitlementRecord,
  movedHome,
  type NavigatedEntitlement,
  navigate,
  recordsBearingOn,
  type TreatmentAxis,
  type TreatmentBasis,
  type TreatmentBy,
  type TreatmentDifference,
  type TreatmentReason,
  type TreatmentRow,
  treatmentOutcome,
  treatmentRows,
  treatmentSituation,
  type Verdict,
} from "@civic/schema/compute";

/** What brings a change about: one of the two alone, each of them, or only both together. */
export type Cause = TreatmentAxis | "either" | "together";

/** A record that changes, with what brings it about. */
export interface ChangedRecord {
  readonly record: EntitlementRecord;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly cause: Cause;
  /** The comparisons that make the difference, as they stand after the change. */
  readonly because: readonly TreatmentReason[];
}

/** A record that stays as it is. */
export interface KeptRecord {
  readonly record: EntitlementRecord;
  readonly naming: boolean;
}

/** What stands behind one field. */
export interface PanelContent {
  readonly changed: readonly ChangedRecord[];
  readonly same: readonly KeptRecord[];
  readonly open: readonly KeptRecord[];
  readonly neither: readonly KeptRecord[];
}

/** Two States and what is different. */
export interface Pair {
  readonly event: string;
  readonly home: string;
  readonly by: TreatmentBy;
}

/** What treatmentOutcome of each record of the State of the event, and why. */
export function panelOf(
  records: readonly CivicRecord[],
  { event, home, by }: Pair,
  basis: TreatmentBasis,
): PanelContent {
  const own = recordsBearingOn(records, event);
  const row = rowOf(own, event, home, basis);
  const at = new Map(own.filter(isEntitlementRecord).map((record) => [record.id as string, record]));
  const changes = row.changes.get(home)?.[by] ?? [];
  const reasons = reasonsIn(own, { event, home, by }, basis);
  const changed = changes.flatMap(({ record: id, before, after }): ChangedRecord[] => {
    const record = at.get(id);
    const because = unlike(reasons.filter(({ record: of }) => of === id));
    return record ? [{ record, before, after, cause: causeOf(id, by, row, home), because }] : [];
  });
  const changing = new Set(changes.map(({ record }) => record));
  const kept = (kind: "same" | "open" | "neither") =>
    row.given
      .filter(({ record, verdict }) => !changing.has(record) && treatmentOutcome(verdict, verdict) === kind)
      .flatMap(({ record, naming }: GivenRecord): KeptRecord[] => {
        const found = at.get(record);
        return found ? [{ record: found, naming }] : [];
      });
  return { changed, same: kept("same"), open: kept("open"), neither: kept("neither") };
}

function rowOf(
  own: readonly CivicRecord[],
  event: string,
  home: string,
  basis: TreatmentBasis,
): TreatmentRow {
  for (const row of treatmentRows(own, { ...basis, events: [event], homes: [home] })) if (row) return row;
  return { event, given: [], changes: new Map() };
}

function causeOf(id: string, by: TreatmentBy, { changes }: TreatmentRow, home: string): Cause {
  if (by !== "both") return by;
  const alone = (axis: TreatmentAxis) =>
    changes.get(home)?.[axis].some(({ record }) => record === id) === true;
  if (alone("nationality")) return alone("residence") ? "either" : "nationality";
  return alone("residence") ? "residence" : "together";
}

/** The differences with their reasons: of each alone, and of each after the other where both are different. */
function reasonsIn(
  own: readonly CivicRecord[],
  { event, home, by }: Pair,
  basis: TreatmentBasis,
): readonly TreatmentDifference[] {
  const options = { today: basis.today, states: [home] };
  const native = treatmentSituation(basis, { event, nationality: event, residence: event });
  const alone = equalTreatment(native, own, options).differences;
  if (by !== "both") return alone.filter(differsBy(by));
  const abroad = treatmentSituation(basis, { event, nationality: event, residence: home });
  const naturalised = equalTreatment(abroad, own, options).differences.filter(differsBy("nationality"));
  return [...alone, ...movedHome(own, event, home, basis), ...naturalised];
}

/** Each comparison once. */
function unlike(differences: readonly TreatmentDifference[]): readonly TreatmentReason[] {
  const reasons = differences.flatMap(({ pointer, because }) =>
    because.map((reason) => [pointer + reason.pointer, reason] as const),
  );
  return [...new Map(reasons).values()];
}

/** What the home State gives somebody who was hurt elsewhere: what opens, and what is not settled. */
export interface HomeOffer {
  readonly known: boolean;
  readonly met: readonly NavigatedEntitlement[];
  readonly open: readonly NavigatedEntitlement[];
}

/** What the State of nationality, of residence, or of both adds. */
export function homeOffer(
  records: readonly CivicRecord[],
  { event, home, by }: Pair,
  basis: TreatmentBasis,
): HomeOffer {
  const own = recordsBearingOn(records, home);
  const situation = treatmentSituation(basis, {
    event,
    nationality: by === "residence" ? event : home,
    residence: by === "nationality" ? event : home,
  });
  const given = navigate(situation, own, { today: basis.today }).entitlements.filter(
    ({ record }) => record.jurisdiction === home,
  );
  const of = (verdict: Verdict) => given.filter((each) => each.verdict === verdict);
  return {
    known: own.some(({ jurisdiction }) => jurisdiction === home),
    met: of("met"),
    open: of("unknown"),
  };
}
