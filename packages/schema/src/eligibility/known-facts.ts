import type { Facts, Situation } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { implyHarm, implyPresence } from "./implied-harm.ts";
import { implyByKinship, implyByStatus } from "./implied-statuses.ts";
import { type Implying, imply } from "./implying.ts";
import { readFacts } from "./read-facts.ts";
import { stateOfRegion } from "./subdivisions.ts";

/** Age in years below which nobody is a spouse or a partner. */
export const coupleFrom = 16;

/** Facts from which others follow. */
const telling: ReadonlySet<EligibilityFactCode> = new Set<EligibilityFactCode>([
  "victim-status",
  "victim-deceased",
  "death-date",
  "personal-representative",
  "closer-survivor",
  "kinship-to-victim",
  "age-at-event",
  "age-now",
  "harm-bodily",
  "harm-physical",
  "harm-psychological",
  "disability-degree",
  "incapacity-days",
  "present-at-scene",
  "directly-exposed",
  "nationality",
  "residence-at-event",
  "residence-now",
  "employer-state",
  "event-country",
  "event-region",
  "residence-region",
  "judgment-date",
  "judgment-state",
  "certification-date",
]);

/** Whether anything may follow from a fact. */
export function tellsMore(fact: EligibilityFactCode): boolean {
  return telling.has(fact);
}

/**
 * Facts with what follows from them by definition: a day of death means that the direct victim died, whoever was injured
 * was exposed to the danger, a child has no spouse. What is merely likely is not guessed, and no fact that was given is
 * changed: where it contradicts the others, `checkSituation` says so.
 */
export function withImplied(facts: Facts): Facts {
  const known: Implying = { ...facts };
  implyPresence(known);
  implyByStatus(known);
  implyByKinship(known, coupleFrom);
  implyHarm(known);
  implyByPlace(known);
  if (known["judgment-date"] !== undefined || known["judgment-state"] !== undefined)
    imply(known, "judgment-final", true);
  if (known["certification-date"] !== undefined) imply(known, "condition-certified", true);
  return known;
}

/** A part of a State lies in it (ISO 3166-2), and nobody stays unlawfully in the own State. */
function implyByPlace(facts: Implying): void {
  const { "event-region": region, "residence-region": homeRegion, nationality } = facts;
  if (region !== undefined) imply(facts, "event-country", stateOfRegion(region));
  if (homeRegion !== undefined) imply(facts, "residence-now", stateOfRegion(homeRegion));
  const { "event-country": event, "residence-now": home } = facts;
  if (event !== undefined && nationality?.includes(event)) imply(facts, "lawful-stay", true);
  if (home !== undefined && nationality?.includes(home)) imply(facts, "residence-title", true);
}

/** Everything that a situation says, with what follows from it. */
export function knownFacts(situation: Situation): Facts {
  return withImplied(readFacts(situation));
}
