import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { boundsOf } from "./age-bounds.ts";
import type { Day } from "./calendar.ts";
import { coupleFrom, withImplied } from "./known-facts.ts";
import { deniedOf } from "./silence.ts";
import { canLieIn } from "./territories.ts";

/** Facts that follow from others, and can so be denied wrongly. */
const deniable: readonly EligibilityFactCode[] = [
  "victim-deceased",
  "judgment-final",
  "harm-bodily",
  "harm-physical",
  "harm-psychological",
  "harm-material",
  "disability-degree",
  "incapacity-days",
  "present-at-scene",
  "directly-exposed",
  "at-work",
  "dependent-on-victim",
  "common-child",
  "cohabitation-years",
  "closer-survivor",
  "personal-representative",
  "condition-certified",
  "lawful-stay",
  "residence-title",
];

/** Facts that others say otherwise: each alone may be right, and together they cannot be. */
export function contradicted(facts: Facts, today: Day): readonly EligibilityFactCode[] {
  const found = deniable.filter((fact) => isDeniedByOthers(facts, fact));
  if (isAgeImpossible(facts, today)) found.push("age-now");
  const longest = facts["age-at-event"] ?? boundsOf("age-at-event", facts, today)?.most ?? Infinity;
  if ((facts["residence-years"] ?? 0) > longest) found.push("residence-years");
  const oldest = facts["age-now"] ?? boundsOf("age-now", facts, today)?.most ?? Infinity;
  if ((facts["cohabitation-years"] ?? 0) > oldest) found.push("cohabitation-years");
  if (isChildInCouple(facts)) found.push("kinship-to-victim");
  if (liesElsewhere(facts["event-region"], facts["event-country"])) found.push("event-region");
  if (liesElsewhere(facts["residence-region"], facts["residence-now"])) found.push("residence-region");
  return [...new Set(found)];
}

/** Lists of which a value is named and denied at once. */
export function deniedAndNamed(facts: Facts): readonly EligibilityFactCode[] {
  return (Object.keys(facts.not ?? {}) as EligibilityFactCode[]).filter((fact) => {
    const known = (facts[fact] ?? []) as readonly string[];
    return deniedOf(facts, fact)?.some((value) => known.includes(value));
  });
}

/**
 * Facts by which another is not held to be contradicted. People take harm to the mind for no bodily harm, and somebody
 * whose mind was hurt need not have been in danger.
 */
const notHeldAgainst: { readonly [Fact in EligibilityFactCode]?: EligibilityFactCode } = {
  "harm-bodily": "harm-psychological",
  "harm-psychological": "harm-bodily",
};

/**
 * Whether what was given is not what follows from the other facts. That somebody who spoke of a survivor says now that the
 * direct victim died is no contradiction: so it goes.
 */
function isDeniedByOthers(facts: Facts, fact: EligibilityFactCode): boolean {
  const { [fact]: given, [notHeldAgainst[fact] ?? fact]: _, ...others } = facts;
  if (typeof given !== "boolean" && typeof given !== "number") return false;
  if (fact === "victim-deceased" && given === true) return false;
  const implied = withImplied(exceptMind(others as Facts, fact))[fact];
  return implied !== undefined && implied !== given;
}

function exceptMind(facts: Facts, fact: EligibilityFactCode): Facts {
  const statuses = facts["victim-status"];
  if (fact !== "directly-exposed" || statuses === undefined) return facts;
  return { ...facts, "victim-status": statuses.filter((status) => status !== "psychologically-injured") };
}

/** Whether somebody grew younger, grew older than the calendar, or was born after the event. */
function isAgeImpossible(facts: Facts, today: Day): boolean {
  const { "age-now": now, "age-at-event": then = 0 } = facts;
  if (now === undefined) return false;
  const bounds = boundsOf("age-now", { ...facts, "age-at-event": then }, today);
  if (bounds === undefined) return false;
  return now < bounds.least || (facts["age-at-event"] !== undefined && now > bounds.most);
}

function isChildInCouple(facts: Facts): boolean {
  const kinship = facts["kinship-to-victim"];
  const age = Math.min(facts["age-at-event"] ?? coupleFrom, facts["age-now"] ?? coupleFrom);
  return (kinship === "spouse" || kinship === "partner") && age < coupleFrom;
}

/** Whether a part of a State lies in another than the one that is said. */
function liesElsewhere(region: string | undefined, state: string | undefined): boolean {
  return region !== undefined && state !== undefined && !canLieIn(region, state);
}
