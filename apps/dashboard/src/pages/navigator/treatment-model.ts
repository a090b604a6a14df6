import type { TreatmentDifference } from "@civic/schema/compute";
import { grouped } from "@civic/schema/compute";

/** One change of one entitlement, and every State whose nationality or residence brings it about. */
export interface TreatmentChange extends Omit<TreatmentDifference, "state"> {
  readonly states: readonly string[];
}

/** The changes of one entitlement. */
export interface ChangedEntitlement {
  readonly record: string;
  readonly changes: readonly TreatmentChange[];
}

/** Differences State by State, then entitlement by entitlement; the same change for several States is said once. */
export function treatmentByState(
  differences: readonly TreatmentDifference[],
): ReadonlyMap<string, readonly ChangedEntitlement[]> {
  const byState = grouped(differences, ({ jurisdiction }) => jurisdiction);
  return new Map(
    [...byState].map(([state, own]) => [
      state,
      [...grouped(own, ({ record }) => record)].map(([record, changes]) => ({
        record,
        changes: together(changes),
      })),
    ]),
  );
}

function together(differences: readonly TreatmentDifference[]): readonly TreatmentChange[] {
  const alike = grouped(differences, ({ axis, after, because }) =>
    [axis, after, ...because.map(({ pointer, verdict }) => `${pointer} ${verdict}`)].join(),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { state: _, ...change } = first;
    return [{ ...change, states: group.map(({ state }) => state) }];
  });
}
