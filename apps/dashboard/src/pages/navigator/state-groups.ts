import type { InvolvedState, NavigatedEntitlement, Verdict } from "@civic/schema/compute";
import { type EntitlementGroup, entitlementGroup, entitlementGroups } from "@civic/schema/words";

/** What one State gives of one sort. */
export interface StateGroup {
  readonly state: string;
  readonly open: readonly NavigatedEntitlement[];
}

/** What all States give of one sort: what may be asked for by State, and what may not. */
export interface AskedGroup {
  readonly group: Exclude<EntitlementGroup, "memory">;
  readonly states: readonly StateGroup[];
  readonly closed: readonly NavigatedEntitlement[];
}

/** Entitlements in the order of acting: what may be asked for by what it gives, and what nobody asks for. */
export interface GroupedEntitlements {
  readonly asked: readonly AskedGroup[];
  /** Memorials, days and acts for all: they are there, and nobody applies for them. */
  readonly memory: readonly NavigatedEntitlement[];
}

/** Puts entitlements under what they give, then under their State; the order inside is kept. */
export function inGroups(
  states: readonly InvolvedState[],
  entitlements: readonly NavigatedEntitlement[],
): GroupedEntitlements {
  const of = (group: EntitlementGroup) =>
    entitlements.filter(({ record }) => entitlementGroup(record) === group);
  const asked = entitlementGroups.flatMap((group): AskedGroup[] => {
    if (group === "memory") return [];
    const alike = of(group);
    const open = alike.filter(({ verdict }) => verdict !== "not-met");
    const jurisdictions = [
      ...new Set([...states.map(({ state }) => state), ...open.map(({ record }) => record.jurisdiction)]),
    ];
    const byState = jurisdictions.map((state) => ({
      state,
      open: open.filter(({ record }) => record.jurisdiction === state),
    }));
    const closed = alike.filter(({ verdict }) => verdict === "not-met");
    if (alike.length === 0) return [];
    return [{ group, states: byState.filter((each) => each.open.length > 0), closed }];
  });
  return { asked, memory: of("memory") };
}

/** How many entitlements have each verdict. */
export function countVerdicts(verdicts: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const count = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict).length;
  return { met: count("met"), unknown: count("unknown"), "not-met": count("not-met") };
}
