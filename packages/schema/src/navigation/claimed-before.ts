import type { Day } from "../eligibility/calendar.ts";
import { type Claimable, endsSoon, isLater, isOver } from "./claim.ts";
import { isClaimedLast } from "./standing-back.ts";

interface Ordering {
  /** The claims by the ids of their records. */
  readonly claims: ReadonlyMap<string, Claimable>;
  readonly today: Day;
}

/** Puts a scheme that must be claimed first, or pays first, before the one that says so; a cycle is cut where it closes. */
export function inOrderOfClaim(open: readonly Claimable[], today: Day): Claimable[] {
  const claims = new Map<string, Claimable>(open.map((each) => [each.record.id, each]));
  const entered = new Set<Claimable>();
  const ordered: Claimable[] = [];
  // A list of those that wait for others, and no recursion: a chain may be longer than the stack is deep.
  const waiting: { claim: Claimable; before: Iterator<Claimable> }[] = [];
  const enter = (claim: Claimable) => {
    if (entered.has(claim)) return;
    entered.add(claim);
    waiting.push({ claim, before: claimedBefore(claim, { claims, today }).values() });
  };
  for (const each of open) {
    enter(each);
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      const { value: next, done } = last.before.next();
      if (!done) enter(next);
      else ordered.push(...waiting.splice(-1).map(({ claim }) => claim));
    }
  }
  return ordered;
}

/**
 * What must come before: never what cannot be claimed now; and where the time ends soon, only what must be claimed
 * first. What may pay first, if the person has it at all, holds up nothing.
 */
function claimedBefore(claim: Claimable, { claims, today }: Ordering): Claimable[] {
  const isSoon = endsSoon(claim, today);
  return claim.interplay.flatMap(({ bearing, scheme }) => {
    const comesAfter = bearing === "other-is-claimed-first" || (bearing === "other-pays-first" && !isSoon);
    const other = comesAfter && scheme ? claims.get(scheme) : undefined;
    if (!other || isOver(other) || isLater(other)) return [];
    return bearing === "other-pays-first" && isClaimedLast(other) ? [] : other;
  });
}
