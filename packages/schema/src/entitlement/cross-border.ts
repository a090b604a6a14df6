import type { CompensationScheme, CrossBorderAnswers, Facts } from "../../generated/types/model.ts";
import { isMember } from "../codelists/country-group-members.ts";
import type { Day } from "../eligibility/calendar.ts";
import { byId } from "./in-order.ts";

/** How a claim goes from the State of residence to the State that decides (Directive 2004/80/EC). */
export interface CrossBorderRoute {
  /** State of residence, whose authority assists. */
  readonly from: string;
  /** State whose scheme decides. */
  readonly to: string;
  /** Id of the assisting organisation; absent where no record names it. */
  readonly assistingAuthority?: string;
  /** Id of the deciding organisation; absent where no record names it. */
  readonly decidingAuthority?: string;
  /** Answers of the deciding State: languages, translation and who pays it, fees … */
  readonly answers?: CrossBorderAnswers;
}

/** First day on which the Directive covers every crime: its article 18(2) lets States leave out earlier ones. */
const covered: Day = "2005-07-01";

/** What the routes of a situation depend on. */
interface Claim {
  /** The facts of the situation with all that follows from them. */
  readonly facts: Facts;
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
}

/**
 * Says of every scheme by which route a claim reaches it from another State. There is one where both States were bound by
 * the Directive at the event and are today, and the person lives outside the deciding State.
 */
export function crossBorderRoutes(
  schemes: readonly CompensationScheme[],
  { facts, today }: Claim,
): (scheme: CompensationScheme) => CrossBorderRoute | undefined {
  const { "residence-now": now, "residence-at-event": then, "event-date": day, "event-country": to } = facts;
  const from = now ?? then;
  const bound = (state: string) => isMember("eu", state, day) && isMember("eu", state, today);
  const isRoute = from !== undefined && to !== undefined && from !== to && bound(from) && bound(to);
  if (!isRoute || day === undefined || day < covered) return () => undefined;
  const assisting = assistingAuthority(schemes, from);
  return (scheme) => (scheme.jurisdiction === to ? routeTo(scheme, from, assisting) : undefined);
}

function routeTo(scheme: CompensationScheme, from: string, assisting: string | undefined): CrossBorderRoute {
  const deciding = scheme.crossBorder?.decidingAuthority ?? scheme.administeredBy.organisations?.[0];
  const answers = scheme.crossBorder?.deciding;
  return {
    from,
    to: scheme.jurisdiction,
    ...(assisting && { assistingAuthority: assisting }),
    ...(deciding && { decidingAuthority: deciding }),
    ...(answers && { answers }),
  };
}

/** The body that the schemes of a State name, the first by id: the order in which they come tells nothing. */
function assistingAuthority(schemes: readonly CompensationScheme[], state: string): string | undefined {
  const [first] = schemes
    .filter(({ jurisdiction, crossBorder }) => jurisdiction === state && crossBorder?.assistingAuthority)
    .sort(byId);
  return first?.crossBorder?.assistingAuthority;
}
