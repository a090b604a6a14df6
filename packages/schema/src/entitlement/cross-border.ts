import { isMember } from "../codelists/country-group-members.ts";
import type { Day } from "../eligibility/calendar.ts";
import type { Situation } from "../eligibility/situation.ts";
import type { CompensationScheme } from "../records/compensation-scheme.ts";
import type { CrossBorderAnswers } from "../records/cross-border-answers.ts";

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

/** What a route is looked for among. */
export interface AroundRoute {
  readonly schemes: readonly CompensationScheme[];
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
}

/** First day on which the Directive covers every crime: its article 18(2) lets States leave out earlier ones. */
const covered: Day = "2005-07-01";

/**
 * The route of a claim to a scheme of another State, where both States were bound by the Directive at the event and are
 * today, and the person lives outside the deciding State.
 */
export function crossBorderRoute(
  scheme: CompensationScheme,
  { facts }: Situation,
  { schemes, today }: AroundRoute,
): CrossBorderRoute | undefined {
  const { "residence-now": now, "residence-at-event": then, "event-date": day } = facts;
  const from = now ?? then;
  const to = scheme.jurisdiction;
  if (from === undefined || from === to || facts["event-country"] !== to) return undefined;
  if (day === undefined || day < covered) return undefined;
  const bound = (state: string) => isMember("eu", state, day) && isMember("eu", state, today);
  if (!bound(from) || !bound(to)) return undefined;
  const assisting = assistingAuthority(schemes, from);
  const deciding = scheme.crossBorder?.decidingAuthority ?? scheme.administeredBy.organisations?.[0];
  const answers = scheme.crossBorder?.deciding;
  return {
    from,
    to,
    ...(assisting && { assistingAuthority: assisting }),
    ...(deciding && { decidingAuthority: deciding }),
    ...(answers && { answers }),
  };
}

/** The body that the schemes of a State name, the first by id: the order in which they come tells nothing. */
function assistingAuthority(schemes: readonly CompensationScheme[], state: string): string | undefined {
  const [first] = schemes
    .filter(({ jurisdiction, crossBorder }) => jurisdiction === state && crossBorder?.assistingAuthority)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return first?.crossBorder?.assistingAuthority;
}
