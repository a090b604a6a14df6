import type { Day } from "../eligibility/calendar.ts";
import { byId, byText } from "../entitlement/in-order.ts";
import { type Claimable, dueDay, endsSoon, isClaimable, isLater, isOver } from "./claim.ts";
import { inOrderOfClaim } from "./claimed-before.ts";
import { paysTheRest } from "./interplay.ts";
import { isClaimedLast } from "./standing-back.ts";

/**
 * What can be claimed, in the order in which to do it:
 *
 * 1. by the time: what ends within three months; what can be claimed now; what opens later; what nothing has started yet;
 *    what is late;
 * 2. what the person can have before what is open, and of that last what rests on an own policy, a post with the State or a
 *    judgement alone without a known time, or was set up for an event that may be another one;
 * 3. of what is open, what the State of the event has before what another State may give for acts abroad;
 * 4. what pays first before what pays the rest, or what only a court gives, from the offender or on its judgment;
 * 5. of what is open: what rests on facts before what rests on a judgement
 *    alone, few facts before many; and last what rests on the character of the event in a State in which the person can have
 *    another scheme, which seldom gives both;
 * 6. what ends first, and at the end what has no limit, or none that is known; then by id.
 *
 * Whatever this order says, a scheme that must be claimed first comes before the one that asks for it, and one that pays
 * first before one that pays the rest.
 */
export function claimsInOrder(
  entitlements: readonly Claimable[],
  { today, place }: Claiming,
): readonly Claimable[] {
  const claims = entitlements.filter((each) => isClaimable(each, today));
  const provided = new Set(
    claims
      .filter(({ record, verdict }) => verdict === "met" && record.kind === "compensation-scheme")
      .map(({ record }) => record.jurisdiction),
  );
  const ranked = claims.map((claim) => ({
    claim,
    rank: rankOf(claim, { today, place, provided }),
    due: dueDay(claim),
  }));
  ranked.sort(
    (a, b) => byRank(a.rank, b.rank) || byText(a.due, b.due) || byId(a.claim.record, b.claim.record),
  );
  return inOrderOfClaim(
    ranked.map(({ claim }) => claim),
    today,
  );
}

/** What the order depends on beside the claims. */
interface Claiming {
  readonly today: Day;
  /** The State of the event. */
  readonly place: string | undefined;
}

/** What decides before the last day, the most important first; the less the earlier. */
type Rank = readonly number[];

interface Ranking extends Claiming {
  /** The States in which the person can have a scheme. */
  readonly provided: ReadonlySet<string>;
}

function rankOf(claim: Claimable, { today, place, provided }: Ranking): Rank {
  const { verdict, record } = claim;
  const isOpen = verdict !== "met";
  return [
    stage(claim, today),
    Number(isOpen) + Number(isClaimedLast(claim)),
    Number(isOpen && record.jurisdiction !== place),
    Number(paysTheRest(claim) || isFromOffender(claim) || restsOnJudgment(claim)),
    ...openness(claim, provided.has(record.jurisdiction)),
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

/** How little of an open claim is sure: on what it rests, then on how much. Of all that are met it is the same. */
function openness({ missing }: Claimable, hasAnother: boolean): Rank {
  const open = missing.filter(({ settles }) => settles > 0);
  const restsOnCharacter = open.some(({ level }) => level === "character");
  return [restsOnCharacter && hasAnother ? 2 : Number(open.length === 0), open.length];
}

/** Whether a judgment that nobody told of is asked for before anything is paid. */
function restsOnJudgment({ missing }: Claimable): boolean {
  return missing.some(({ fact, settles }) => settles > 0 && fact.startsWith("judgment-"));
}

function isFromOffender({ record }: Claimable): boolean {
  return record.kind === "compensation-scheme" && record.schemeType === "offender-liability";
}
