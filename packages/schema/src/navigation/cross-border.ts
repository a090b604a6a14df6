import type { CompensationScheme, CrossBorderAnswers, Facts } from "../../generated/types/model.ts";
import { isMember } from "../codelists/country-group-members.ts";
import type { SchemeTypeCode } from "../codelists/scheme-type.ts";
import type { Day } from "../eligibility/calendar.ts";
import { byId } from "../entitlement/in-order.ts";

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

/** The routes of a situation: the one from State to State, and that of each scheme. */
export interface CrossBorderRoutes {
  /** Whether or not the deciding State has records. Absent where there is none: the claim then goes there directly. */
  readonly route?: CrossBorderRoute;
  readonly of: (scheme: CompensationScheme) => CrossBorderRoute | undefined;
}

/**
 * By which route a claim reaches the State of the event from another State. There is one where both States were bound by
 * the Directive at the event and are today, and the person lives outside the State of the event. Where there is none, a
 * claim is made directly there.
 */
export function crossBorderRoutes(
  schemes: readonly CompensationScheme[],
  { facts, today }: Claim,
): CrossBorderRoutes {
  const { "residence-now": now, "residence-at-event": then, "event-date": day, "event-country": to } = facts;
  const from = now ?? then;
  const bound = (state: string) => isMember("eu", state, day) && isMember("eu", state, today);
  const isRoute = from !== undefined && to !== undefined && from !== to && bound(from) && bound(to);
  if (!isRoute || day === undefined || day < covered) return { of: () => undefined };
  const assisting = assistingAuthority(schemes, from, facts);
  const base: CrossBorderRoute = { from, to, ...(assisting && { assistingAuthority: assisting }) };
  const decided = decidingIn(schemes, to, facts);
  const route = { ...base, ...(decided && { decidingAuthority: decided }) };
  const isLed = ledAcross(schemes, to);
  return {
    route,
    of: (scheme) => (isLed(scheme) ? { ...base, ...deciding(scheme) } : undefined),
  };
}

/**
 * Which schemes of a State are claimed by that route: those that decide claims from other States by what their records say.
 * Where no record of the State says so of any, what it pays itself to victims of crime, which is what the Directive is about.
 * The own insurance, an advance on damages or a fund of donors is claimed where it is.
 */
function ledAcross(
  schemes: readonly CompensationScheme[],
  state: string,
): (scheme: CompensationScheme) => boolean {
  const there = schemes.filter(({ jurisdiction }) => jurisdiction === state);
  const named = there.filter(decidesAcross);
  const led = new Set(
    named.length > 0 ? named : there.filter(({ schemeType }) => paidByState.has(schemeType)),
  );
  return (scheme) => led.has(scheme);
}

function decidesAcross({ crossBorder }: CompensationScheme): boolean {
  return crossBorder?.decidingAuthority !== undefined || crossBorder?.deciding !== undefined;
}

function deciding(scheme: CompensationScheme): Pick<CrossBorderRoute, "answers" | "decidingAuthority"> {
  const authority = decidingAuthority(scheme);
  const answers = scheme.crossBorder?.deciding;
  return { ...(authority && { decidingAuthority: authority }), ...(answers && { answers }) };
}

/** Id of the body that decides claims under a scheme, the first of those that administer it where none is named. */
export function decidingAuthority({ crossBorder, administeredBy }: CompensationScheme): string | undefined {
  return crossBorder?.decidingAuthority ?? administeredBy.organisations?.[0];
}

/**
 * The body that the schemes of a State name. Where those for terrorism and those for other crimes name different ones, the
 * character of the event decides, as far as it is said; else the first by id: the order in which they come tells nothing.
 */
function assistingAuthority(
  schemes: readonly CompensationScheme[],
  state: string,
  facts: Facts,
): string | undefined {
  const named = inOrderOfFit(schemes, state, facts).flatMap(
    ({ crossBorder }) => crossBorder?.assistingAuthority ?? [],
  );
  return named[0];
}

/**
 * The body that decides in a State: of what has a role across borders before the rest, of what fits the character of the
 * event before the rest, the one named for claims from other States; else the one that administers what the State itself
 * pays victims of crime, which is what the Directive is about.
 */
function decidingIn(schemes: readonly CompensationScheme[], state: string, facts: Facts): string | undefined {
  const rank = ({ crossBorder, ...scheme }: CompensationScheme) =>
    4 * Number(crossBorder !== undefined) +
    2 * Number(fitting(scheme, facts)) +
    Number(crossBorder?.decidingAuthority !== undefined);
  const [first] = inOrderOfFit(schemes, state, facts)
    .filter(({ crossBorder, schemeType }) => crossBorder?.decidingAuthority ?? paidByState.has(schemeType))
    .filter((scheme) => decidingAuthority(scheme) !== undefined)
    .sort((a, b) => rank(b) - rank(a));
  return first && decidingAuthority(first);
}

function inOrderOfFit(
  schemes: readonly CompensationScheme[],
  state: string,
  facts: Facts,
): readonly CompensationScheme[] {
  return schemes
    .filter(({ jurisdiction }) => jurisdiction === state)
    .sort((a, b) => Number(fitting(b, facts)) - Number(fitting(a, facts)) || byId(a, b));
}

/** What a State pays itself to those who were hit by a crime on its territory. */
const paidByState = new Set<SchemeTypeCode>([
  "terrorism-fund",
  "terrorism-statute",
  "crime-compensation-scheme",
  "social-compensation-law",
]);

const forTerrorism = new Set<SchemeTypeCode>([
  "terrorism-fund",
  "terrorism-statute",
  "overseas-terrorism-scheme",
]);

/** Whether a scheme is made for events of the character that is said. */
function fitting({ schemeType }: Pick<CompensationScheme, "schemeType">, facts: Facts): boolean {
  const types = facts["event-type"] ?? [];
  if (types.includes("terrorist-act")) return forTerrorism.has(schemeType);
  return types.includes("violent-crime") && !forTerrorism.has(schemeType);
}
