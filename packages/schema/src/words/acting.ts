import type { CivicRecord, Contact, LocalisedText } from "../../generated/types/model.ts";
import { decidingAuthority } from "../navigation/cross-border.ts";
import type { FirstStep } from "../navigation/first-step.ts";
import { grouped } from "../parts/grouped.ts";
import { waysToReach } from "../parts/ways-to-reach.ts";
import { contactsOfPoint, inOrderOfReach, isWarned } from "./reach-words.ts";
import type { StepSources } from "./step-sources.ts";

type Step<Do extends FirstStep["do"]> = Extract<FirstStep, { do: Do }>;

/** The emergency numbers of one State: whoever is in danger calls one of them. */
export interface Calls {
  readonly state: string;
  /** Id of the record that names them; none where none does. */
  readonly record?: string;
  readonly contacts: readonly Contact[];
  /** One of them no record names: 112 in the Union. */
  readonly restsOnLaw?: true;
}

/** Somebody to turn to, with the one contact that fits best. */
export interface Turn {
  readonly state: string;
  /** Id of the record that names it. */
  readonly record: string;
  readonly name: LocalisedText;
  /** Bodies behind it. */
  readonly organisations?: readonly string[] | undefined;
  readonly contact: Contact;
  /** The contact is a number that may not work from where the person may be. */
  readonly warned: boolean;
  /** It is there for claims from other States. */
  readonly crossBorder?: true;
}

/** Something to claim, to whom it is sent, and who decides it. */
export interface Claim {
  readonly step: Step<"claim">;
  /** Id of the body to which it goes; where `to` tells it in words, none. */
  readonly body?: string;
  /** To whom it goes, in words, where no record of a body says it: one's own insurer. */
  readonly to?: LocalisedText;
  /** Id of the body that decides it, where it is sent to another. */
  readonly decides?: string;
}

/** The parts of acting. */
export type ActingPart = "call" | "turn" | "claim";

/** First steps for one screen or one sheet of paper: what belongs to one act is one entry, and the best of each stands first. */
export interface Acting {
  readonly calls: readonly Calls[];
  readonly turns: readonly Turn[];
  readonly claims: readonly Claim[];
  /** Who helps at home to claim in the other State. */
  readonly assisting?: Step<"turn-to-authority">;
  /** In which order to act: danger leads in the first days, a claim that ends today comes before whom to turn to. */
  readonly order: readonly ActingPart[];
}

/** Gathers the first steps into what one person does. */
export function actingOf(steps: readonly FirstStep[], sources: StepSources, isLooking = false): Acting {
  const assisting = steps.find(
    (step): step is Step<"turn-to-authority"> => step.do === "turn-to-authority" && step.role === "assisting",
  );
  const order = [...new Set(steps.flatMap((step) => partOf(step) ?? []))];
  return {
    calls: callsIn(steps),
    turns: turnsIn(steps, sources, isLooking),
    claims: claimsIn(steps, sources),
    ...(assisting && { assisting }),
    // Help with a claim stands with the claims, also where no claim is known.
    order: assisting && !order.includes("claim") ? [...order, "claim"] : order,
  };
}

function partOf(step: FirstStep): ActingPart | undefined {
  switch (step.do) {
    case "call-emergency-number":
      return "call";
    case "claim":
      return "claim";
    case "turn-to-authority":
      return undefined;
    default:
      return "turn";
  }
}

function callsIn(steps: readonly FirstStep[]): Calls[] {
  const calls = steps.filter((step) => step.do === "call-emergency-number");
  return [...grouped(calls, ({ state }) => state)].map(([state, ofState]) => {
    const record = ofState.find((step) => step.record !== undefined)?.record;
    return {
      state,
      ...(record !== undefined && { record }),
      contacts: ofState.map(({ contact }) => contact),
      ...(ofState.some((step) => step.record === undefined) && { restsOnLaw: true as const }),
    };
  });
}

/**
 * Whom to turn to, each number once: numbers that work before those that may not, then letters and visits, then pages and
 * what is there for claims from other States, then the same of the Union, which informs and sends on to a State, then what is announced; of each sort one of every State before
 * a second of the same. Whoever looks for somebody keeps the order of the steps, which begin with those who search.
 */
function turnsIn(steps: readonly FirstStep[], sources: StepSources, isLooking: boolean): Turn[] {
  const said = new Set<string>();
  const reachable = steps
    .flatMap((step) => turnOf(step, sources) ?? [])
    .filter(({ contact }) => {
      const key = JSON.stringify({ ...contact, label: undefined, hours: undefined });
      const isNew = !said.has(numberOf(contact) ?? key);
      said.add(numberOf(contact) ?? key);
      return isNew;
    });
  if (isLooking) return reachable;
  const seen = new Map<string, number>();
  const placed = reachable.map((turn) => {
    const sort = sortOf(turn);
    const nth = seen.get(`${turn.state} ${sort}`) ?? 0;
    seen.set(`${turn.state} ${sort}`, nth + 1);
    return { turn, sort, nth };
  });
  return placed.sort((a, b) => a.sort - b.sort || a.nth - b.nth).map(({ turn }) => turn);
}

function numberOf(contact: Contact): string | undefined {
  return contact.channel === "telephone" ? contact.number : undefined;
}

/** After whatever a State has. */
const ofUnion = 4;

function sortOf({ state, contact: { channel }, warned, crossBorder }: Turn): number {
  if (channel === "announced") return 2 * ofUnion;
  const first = state === "eu" ? ofUnion : 0;
  if (crossBorder) return first + 3;
  if (channel === "telephone") return first + Number(warned);
  return first + (channel === "web" ? 3 : 2);
}

function turnOf(step: FirstStep, sources: StepSources): Turn | undefined {
  const who = turnedTo(step, sources);
  const [contact] = inOrderOfReach(who?.contacts ?? [], { state: step.state, sources });
  if (who === undefined || contact === undefined) return undefined;
  const { contacts: _, ...named } = who;
  const warned = isWarned(contact, { state: step.state, sources });
  return { state: step.state, ...named, contact, warned };
}

type TurnedTo = Pick<Turn, "crossBorder" | "name" | "organisations" | "record"> & {
  readonly contacts?: readonly Contact[] | undefined;
};

function turnedTo(step: FirstStep, sources: StepSources): TurnedTo | undefined {
  if (step.do === "turn-to-contact-point") {
    const { name, organisations, crossBorder } = step.contactPoint;
    return {
      record: step.record,
      name,
      organisations,
      ...(crossBorder && { crossBorder }),
      contacts: contactsOfPoint(step.contactPoint, sources),
    };
  }
  const service = step.do === "turn-to-service" ? sources.record(step.record) : undefined;
  if (service?.kind !== "service") return undefined;
  const { id: record, name, providers } = service;
  return { record, name, organisations: providers.organisations, contacts: waysToReach(service) };
}

function claimsIn(steps: readonly FirstStep[], sources: StepSources): Claim[] {
  return steps.flatMap((step) => {
    if (step.do !== "claim") return [];
    return [claimOf(step, sources)];
  });
}

/** A step of claiming with whom it goes to. */
export function claimOf(step: Step<"claim">, sources: Pick<StepSources, "record">): Claim {
  return { step, ...recipientOf(step, sources) };
}

/** Whoever sends a claim to the body that decides, where it goes to another, may come too late. */
function recipientOf(
  { record, addressedTo }: Step<"claim">,
  sources: Pick<StepSources, "record">,
): Omit<Claim, "step"> {
  const decides = bodyOf(sources.record(record));
  if (addressedTo === undefined) return decides === undefined ? {} : { body: decides };
  const { organisations = [], description } = addressedTo;
  const body = organisations.find((id) => sources.record(id)) ?? (description ? undefined : organisations[0]);
  return {
    ...(body === undefined ? description && { to: description } : { body }),
    ...(decides !== undefined && decides !== body && { decides }),
  };
}

/** The body that gives it, as the record names it. */
function bodyOf(record: CivicRecord | undefined): string | undefined {
  switch (record?.kind) {
    case "compensation-scheme":
      return decidingAuthority(record);
    case "service":
      return record.providers.organisations?.[0];
    case "recognition-measure":
      return record.grantedBy?.organisations?.[0];
    default:
      return undefined;
  }
}
