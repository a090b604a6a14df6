import type { Day } from "../eligibility/calendar.ts";
import { byId, byText } from "../entitlement/in-order.ts";
import { type Claimable, dueDay, endsSoon, isClaimable, isLater, isOver } from "./claim.ts";
import { inOrderOfClaim } from "./claimed-before.ts";
import { paysTheRest } from "./interplay.ts";
import { standsBack } from "./standing-back.ts";

/**
 * What can be claimed, in the order in which to do it:
 *
 * 1. by the time: what ends within three months; what can be claimed now; what opens later; what nothing has started yet;
 *    what is late;
 * 2. what the person can have before what is open, and of that last the own insurance and what was set up for an event that
 *    may be another one;
 * 3. what pays first before what pays the rest, or what only a court gives, from the offender;
 * 4. of what is open: what rests on facts before what rests on a judgement alone, few facts before many; and last what
 *    rests on the character of the event in a State in which the person can have another scheme, which seldom gives both;
 * 5. what ends first, and at the end what has no limit, or none that is known; then by id.
 *
 * Whatever this order says, a scheme that must be claimed first comes before the one that asks for it, and one that pays
 * first before one that pays the rest.
 */
export function claimsInOrder(entitlements: readonly Claimable[], today: Day): readonly Claimable[] {
  const claims = entitlements.filter((each) => isClaimable(each, today));
  const provided = new Set(
    claims
      .filter(({ record, verdict }) => verdict === "met" && record.kind === "compensation-scheme")
      .map(({ record }) => record.jurisdiction),
  );
  const ranked = claims.map((claim) => ({ claim, rank: rankOf(claim, today, provided), due: dueDay(claim) }));
  ranked.sort(
    (a, b) => byRank(a.rank, b.rank) || byText(a.due, b.due) || byId(a.claim.record, b.claim.record),
  );
  return inOrderOfClaim(
    ranked.map(({ claim }) => claim),
    today,
  );
}

/** What decides before the last day, the most important first; the less the earlier. */
type Rank = readonly number[];

function rankOf(claim: Claimable, today: Day, provided: ReadonlySet<string>): Rank {
  const { verdict, record } = claim;
  return [
    stage(claim, today),
    Number(verdict !== "met") + Number(standsBack(claim)),
    Number(paysTheRest(claim) || isFromOffender(claim)),
    ...(verdict === "met" ? [0, 0] : openness(claim, provided.has(record.jurisdiction))),
  ];
}

function byRank(a: Rank, b: Rank): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function stage(claim: Claimable, today: Day): number {
  if (isOver(claim)) return 4;
  if (isLater(claim)) return claim.timeLimit?.state === "not-running" ? 3 : 2;
  return endsSoon(claim, today) ? 0 : 1;
}

/** How little of an open claim is sure: on what it rests, then on how much. */
function openness({ missing }: Claimable, hasAnother: boolean): Rank {
  const open = missing.filter(({ settles }) => settles > 0);
  const restsOnCharacter = open.some(({ level }) => level === "character");
  return [restsOnCharacter && hasAnother ? 2 : Number(open.length === 0), open.length];
}

function isFromOffender({ record }: Claimable): boolean {
  return record.kind === "compensation-scheme" && record.schemeType === "offender-liability";
}
