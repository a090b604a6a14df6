import { codelists } from "@civic/schema/codelists";
import type { InvolvedState, NavigatedEntitlement, Verdict } from "@civic/schema/compute";

/** What an entitlement gives, in the order in which it is shown. */
export const gifts = ["money", "help", "recognition"] as const;

/** What an entitlement gives. */
export type Gift = (typeof gifts)[number];

/** What one State gives of one sort. */
export interface StateGroup {
  readonly state: string;
  readonly open: readonly NavigatedEntitlement[];
}

/** What all States give of one sort: what may be asked for by State, and what may not. */
export interface GiftGroup {
  readonly gift: Gift;
  readonly states: readonly StateGroup[];
  readonly closed: readonly NavigatedEntitlement[];
}

/** Entitlements in the order of acting: what may be asked for by what it gives, and what nobody asks for. */
export interface EntitlementGroups {
  readonly gifts: readonly GiftGroup[];
  /** Memorials, days and acts for all: they are there, and nobody applies for them. */
  readonly memory: readonly NavigatedEntitlement[];
}

/** Puts entitlements under what they give, then under their State; the order inside is kept. */
export function entitlementGroups(
  states: readonly InvolvedState[],
  entitlements: readonly NavigatedEntitlement[],
): EntitlementGroups {
  const askedFor = entitlements.filter((each) => !isMemory(each));
  const groups = gifts.map((gift) => {
    const alike = askedFor.filter((each) => giftOf(each) === gift);
    const open = alike.filter(({ verdict }) => verdict !== "not-met");
    const jurisdictions = [
      ...new Set([...states.map(({ state }) => state), ...open.map(({ record }) => record.jurisdiction)]),
    ];
    return {
      gift,
      states: jurisdictions
        .map((state) => ({ state, open: open.filter(({ record }) => record.jurisdiction === state) }))
        .filter((group) => group.open.length > 0),
      closed: alike.filter(({ verdict }) => verdict === "not-met"),
    };
  });
  return {
    gifts: groups.filter((group) => group.states.length + group.closed.length > 0),
    memory: entitlements.filter(isMemory),
  };
}

function giftOf({ record }: NavigatedEntitlement): Gift {
  if (record.kind === "compensation-scheme") return "money";
  return record.kind === "service" ? "help" : "recognition";
}

const measures: readonly { readonly code: string; readonly parent?: string }[] =
  codelists["recognition-measure"].concepts;
const personal = new Set(
  measures
    .filter(({ code, parent }) => (parent ?? code) === "individual-recognition")
    .map(({ code }) => code),
);

/** Whether a record recognises everybody alike: places, days and acts that no person asks for. */
export function isMemory({ record }: Pick<NavigatedEntitlement, "record">): boolean {
  return record.kind === "recognition-measure" && !record.types.some((type) => personal.has(type));
}

/** How many entitlements have each verdict. */
export function countVerdicts(verdicts: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const count = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict).length;
  return { met: count("met"), unknown: count("unknown"), "not-met": count("not-met") };
}
