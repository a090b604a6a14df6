import type { InvolvedState, NavigatedEntitlement, Verdict } from "@civic/schema/compute";

/** Kinds of records that give something, in the order in which they are shown. */
export const givingKinds = ["compensation-scheme", "service", "recognition-measure"] as const;

/** A kind of record that gives something. */
export type GivingKind = (typeof givingKinds)[number];

/** What one State gives of one kind: what may be asked for, then what may not. */
export interface KindGroup {
  readonly kind: GivingKind;
  readonly open: readonly NavigatedEntitlement[];
  readonly closed: readonly NavigatedEntitlement[];
}

/** What one State gives. */
export interface StateGroup extends InvolvedState {
  readonly kinds: readonly KindGroup[];
}

/** Entitlements by State, in the order of the States, then by kind; the order inside is kept. */
export function entitlementGroups(
  states: readonly InvolvedState[],
  entitlements: readonly NavigatedEntitlement[],
): readonly StateGroup[] {
  return states.map((involved) => {
    const own = entitlements.filter(({ record }) => record.jurisdiction === involved.state);
    const kinds = givingKinds.map((kind) => {
      const alike = own.filter(({ record }) => record.kind === kind);
      return {
        kind,
        open: alike.filter(({ verdict }) => verdict !== "not-met"),
        closed: alike.filter(({ verdict }) => verdict === "not-met"),
      };
    });
    return { ...involved, kinds: kinds.filter(({ open, closed }) => open.length + closed.length > 0) };
  });
}

/** How many entitlements have each verdict. */
export function countVerdicts(verdicts: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const count = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict).length;
  return { met: count("met"), unknown: count("unknown"), "not-met": count("not-met") };
}
