import type { Facts, Situation } from "../../generated/types/model.ts";
import { readFacts } from "./read-facts.ts";

const bereaved = new Set(["bereaved-relative", "orphan", "deceased"]);

/** Statuses of somebody who is affected through another person. */
const throughAnother = new Set([
  "bereaved-relative",
  "relative-of-survivor",
  "dependant",
  "orphan",
  "witness",
]);

/** Whether the person is the direct victim: every status given is one of a direct victim. */
export function isDirectVictim(statuses: readonly string[]): boolean {
  return statuses.length > 0 && !statuses.some((status) => throughAnother.has(status));
}

/** What is known of the direct victim where the person is the direct victim. */
function ownFacts(facts: Facts): Facts {
  const { nationality, "residence-at-event": residence, "employer-state": employer } = facts;
  return {
    ...(nationality && { "victim-nationality": nationality }),
    ...(residence && { "victim-residence": residence }),
    ...(employer && { "victim-employer-state": employer }),
  };
}

/**
 * Facts with what follows from them by definition: a day of death means that the direct victim died, a bodily injury is
 * bodily harm, and so on. Nothing is guessed, and no fact that was given is changed.
 */
export function withImplied(facts: Facts): Facts {
  const statuses = facts["victim-status"] ?? [];
  const psychological = statuses.includes("psychologically-injured") || facts["harm-psychological"] === true;
  const bodily = psychological || statuses.includes("physically-injured");
  const died = facts["death-date"] !== undefined || statuses.some((status) => bereaved.has(status));
  return {
    ...(died && { "victim-deceased": true }),
    ...(facts["judgment-date"] !== undefined && { "judgment-final": true }),
    ...(psychological && { "harm-psychological": true }),
    ...(bodily && { "harm-bodily": true }),
    ...(statuses.includes("property-victim") && { "harm-material": true }),
    ...(isDirectVictim(statuses) && ownFacts(facts)),
    ...facts,
  };
}

/** Everything that a situation says, with what follows from it. */
export function knownFacts(situation: Situation): Facts {
  return withImplied(readFacts(situation));
}
