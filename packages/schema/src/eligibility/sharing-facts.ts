import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";

/** What depends on facts. */
interface Depending {
  readonly facts: ReadonlySet<EligibilityFactCode>;
}

/** Parts in groups of which no two share a fact, so that each can be looked at alone. */
export function sharingFacts<Part extends Depending>(parts: readonly Part[]): readonly (readonly Part[])[] {
  const leaders = new Map<EligibilityFactCode, EligibilityFactCode>();
  const leaderOf = (fact: EligibilityFactCode): EligibilityFactCode => {
    let leader = fact;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    return leader;
  };
  for (const { facts } of parts) {
    const [first, ...rest] = facts;
    for (const fact of rest) {
      const [one, other] = [leaderOf(first as EligibilityFactCode), leaderOf(fact)];
      if (one !== other) leaders.set(other, one);
    }
  }
  const groups = new Map<EligibilityFactCode, Part[]>();
  const alone: Part[][] = [];
  for (const part of parts) {
    const [first] = part.facts;
    const group = first === undefined ? undefined : groups.get(leaderOf(first));
    if (group !== undefined) group.push(part);
    else if (first === undefined) alone.push([part]);
    else groups.set(leaderOf(first), [part]);
  }
  return [...groups.values(), ...alone];
}
