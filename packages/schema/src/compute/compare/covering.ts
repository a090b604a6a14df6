import type { CompensationScheme, Criterion, Facts } from "../../../generated/types/model.ts";
import { countryGroupMembers } from "../../codelists/country-group-members.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { comparisonsIn } from "../../eligibility/comparisons.ts";
import { weigh } from "../../eligibility/weigh.ts";
import { isWellFormed } from "../../eligibility/well-formed.ts";
import { availabilityOf, mayBeAsked } from "../../entitlement/availability.ts";
import { conditionsOf } from "../../entitlement/conditions.ts";

/** Where a terrorist act of today may take place for a scheme to cover it. */
export interface Reach {
  readonly onTerritory: boolean;
  /** For a national who lives in the State. */
  readonly abroad: boolean;
}

/** A State that no record names: an act anywhere else. */
const elsewhere = "zz";

/**
 * Whether the conditions of a scheme leave room for a terrorist act of today. What its conditions do not rule out, it
 * may cover: other conditions, and those that a person has to judge, stay open.
 */
export function reachOf(scheme: CompensationScheme, today: Day): Reach {
  if (!mayBeAsked(availabilityOf(scheme, today))) return { onTerritory: false, abroad: false };
  const { criterion: given } = conditionsOf(scheme);
  const criterion = isWellFormed(given) ? given : undefined;
  const state = scheme.jurisdiction;
  const leavesRoom = (facts: Facts) =>
    !criterion ||
    weigh(criterion, {
      facts: { ...facts, "event-type": ["terrorist-act"], "event-date": today },
      today,
    }) !== "not-met";
  const own: Facts = { nationality: [state], "residence-at-event": state, "residence-now": state };
  const others = new Set([elsewhere, ...(criterion ? countriesIn(criterion) : [])]);
  others.delete(state);
  return {
    onTerritory: leavesRoom({ "event-country": state }),
    abroad: [...others].some((country) => leavesRoom({ ...own, "event-country": country })),
  };
}

/** Every State that an expression can tell from others, groups resolved. */
function countriesIn(criterion: Criterion): string[] {
  return comparisonsIn(criterion).flatMap((comparison) => {
    if (comparison.op !== "country") return [];
    const { states = [], groups = [] } = comparison;
    const members = groups.flatMap((group) => countryGroupMembers[group].members.map(({ state }) => state));
    return [...states, ...members];
  });
}
