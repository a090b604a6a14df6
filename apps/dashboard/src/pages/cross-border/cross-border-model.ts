import {
  type CivicRecord,
  type CompensationScheme,
  type CrossBorderAnswers,
  isMember,
  type Organisation,
} from "@civic/schema";
import {
  type CrossBorderRoute,
  type Day,
  navigate,
  ordinarySituation,
  recordsByReference,
} from "@civic/schema/compute";
import type { OrganisationsById } from "../../records/parties.tsx";

/** The two States of a card. */
export interface CardStates {
  /** State where it happened. */
  readonly event: string;
  /** State where the person lives. */
  readonly home: string;
}

/** What a State answers on claims across borders, with the record that holds it. */
export interface StatedAnswers {
  readonly scheme: CompensationScheme;
  readonly answers: CrossBorderAnswers;
}

/** Why no authority has to pass the claim on. */
export type NoRoute =
  | { readonly why: "same-state" }
  /** At least one State is outside the Union. */
  | { readonly why: "not-bound"; readonly states: readonly string[] };

/** Everything that the card of two States says. */
export interface CrossBorderCard extends CardStates {
  readonly organisations: OrganisationsById;
  readonly route?: CrossBorderRoute;
  readonly noRoute?: NoRoute;
  /** Schemes of the State of the event that are claimed by the route, what it answers on them with them. */
  readonly routed: readonly { readonly scheme: CompensationScheme; readonly route: CrossBorderRoute }[];
  /** What the authority at home does. */
  readonly help: readonly StatedAnswers[];
  /** Schemes of the State of the event that are claimed there. */
  readonly direct: readonly CompensationScheme[];
  /** Schemes of the State at home that cover what happens elsewhere. */
  readonly atHome: readonly CompensationScheme[];
}

/** The card of two States, for an ordinary injured person. */
export function cardOf(
  records: readonly CivicRecord[],
  { event, home }: CardStates,
  today: Day,
): CrossBorderCard {
  const situation = ordinarySituation("injured", { event, home, day: today });
  const { crossBorder: route, entitlements } = navigate(situation, records, { today });
  const organisations = recordsByReference(
    records.filter((record): record is Organisation => record.kind === "organisation"),
  );
  const open = entitlements.flatMap(({ record, verdict, crossBorder }) =>
    record.kind === "compensation-scheme" && verdict !== "not-met" ? [{ scheme: record, crossBorder }] : [],
  );
  const routed = open.flatMap(({ scheme, crossBorder }) =>
    crossBorder === undefined ? [] : [{ scheme, route: crossBorder }],
  );
  const schemesIn = (state: string) => open.filter(({ scheme }) => scheme.jurisdiction === state);
  return {
    event,
    home,
    organisations,
    ...(route ? { route } : { noRoute: whyNone({ event, home }, today) }),
    routed: decidedFirst(routed, route?.decidingAuthority),
    help: helpAtHome(records, { home, authority: route?.assistingAuthority }),
    direct: schemesIn(event).flatMap(({ scheme, crossBorder }) => (crossBorder ? [] : [scheme])),
    atHome: event === home ? [] : schemesIn(home).map(({ scheme }) => scheme),
  };
}

function whyNone({ event, home }: CardStates, today: Day): NoRoute {
  if (event === home) return { why: "same-state" };
  return { why: "not-bound", states: [home, event].filter((state) => !isMember("eu", state, today)) };
}

/** Schemes of the authority that decides in the first place come first. */
function decidedFirst<Routed extends { readonly route: CrossBorderRoute }>(
  routed: readonly Routed[],
  authority: string | undefined,
): readonly Routed[] {
  const isOther = ({ route }: Routed) => Number(route.decidingAuthority !== authority);
  return [...routed].sort((a, b) => isOther(a) - isOther(b));
}

interface Helping {
  readonly home: string;
  readonly authority: string | undefined;
}

/** What the records say of the authority at home, each different answer once: several schemes may repeat it. */
function helpAtHome(records: readonly CivicRecord[], { home, authority }: Helping): StatedAnswers[] {
  if (authority === undefined) return [];
  const byAnswers = new Map<string, StatedAnswers>();
  for (const scheme of records) {
    if (scheme.kind !== "compensation-scheme" || scheme.jurisdiction !== home) continue;
    const { assistingAuthority, assisting: answers } = scheme.crossBorder ?? {};
    if (answers === undefined || assistingAuthority !== authority) continue;
    const said = JSON.stringify(answers, (key, value: unknown) => (key === "provenance" ? undefined : value));
    if (!byAnswers.has(said)) byAnswers.set(said, { scheme, answers });
  }
  return [...byAnswers.values()];
}
