import { isMember } from "../codelists/country-group-members.ts";
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

/**
 * The route of a claim to a scheme of another State, where both States were bound by the Directive at the event and the
 * person lives outside the deciding State.
 */
export function crossBorderRoute(
  scheme: CompensationScheme,
  situation: Situation,
  schemes: readonly CompensationScheme[],
): CrossBorderRoute | undefined {
  const { "residence-now": now, "residence-at-event": then, "event-date": day } = situation.facts;
  const from = now ?? then;
  const to = scheme.jurisdiction;
  if (from === undefined || from === to || situation.facts["event-country"] !== to) return undefined;
  if (!isMember("eu", from, day) || !isMember("eu", to, day)) return undefined;
  const assisting = schemes.find(
    (each) => each.jurisdiction === from && each.crossBorder?.assistingAuthority !== undefined,
  )?.crossBorder?.assistingAuthority;
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
