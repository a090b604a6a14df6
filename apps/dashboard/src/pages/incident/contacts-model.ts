import type { CivicRecord, Contact, LocalisedText } from "@civic/schema";
import type { FirstStep } from "@civic/schema/compute";
import { contactsOfPoint, inOrderOfReach, waysToReach } from "@civic/schema/words";
import type { PersonBoard } from "./board-model.ts";

/** Somebody to call, with every way to reach them, what works from the States concerned first. */
export interface BoardContact {
  readonly key: string;
  /** The record that names it. */
  readonly record: CivicRecord;
  readonly name: LocalisedText;
  /** What it does with a claim, where it is an authority. */
  readonly role?: "assisting" | "deciding";
  /** Meant for other States. */
  readonly crossBorder: boolean;
  readonly contacts: readonly Contact[];
}

/** Whom to call in one State. */
export interface StateContacts {
  readonly state: string;
  /** Numbers in danger; `record` is absent where they follow from the law of the Union. */
  readonly danger: readonly { readonly contact: Contact; readonly record?: CivicRecord }[];
  readonly points: readonly BoardContact[];
}

type RecordOf = (id: string) => CivicRecord | undefined;

/** Whom to call on both sides, as the steps of all ordinary persons name them: what was confirmed comes first. */
export function contactsByState(
  boards: readonly PersonBoard[],
  records: readonly CivicRecord[],
  recordOf: RecordOf,
): readonly StateContacts[] {
  const places = [
    ...new Set(boards.flatMap(({ navigation }) => navigation.states.map(({ state }) => state))),
  ];
  const steps = boards.flatMap(({ navigation }) => navigation.firstSteps);
  const [event] = places;
  return inActingOrder(places).map((state) => {
    const own = steps.filter((step) => step.state === state);
    const named = own.flatMap((step) => contactOf(step, { recordOf, places }) ?? []);
    const across = state === event ? crossBorderPoints(records, state, { recordOf, places }) : [];
    return { state, danger: dangerOf(own, recordOf), points: confirmedFirst([...named, ...across]) };
  });
}

/** The State of the attack, those at home, the Union. */
function inActingOrder(states: readonly string[]): readonly string[] {
  return [...states].sort((a, b) => Number(a === "eu") - Number(b === "eu"));
}

interface Around {
  readonly recordOf: RecordOf;
  readonly places: readonly string[];
}

function contactOf(step: FirstStep, { recordOf, places }: Around): BoardContact | undefined {
  if (step.do === "claim" || step.do === "call-emergency-number") return undefined;
  const record = recordOf(step.record);
  if (record === undefined) return undefined;
  const from = { state: step.state, sources: { places } };
  if (step.do === "turn-to-contact-point") {
    const { contactPoint: point } = step;
    return {
      key: `${record.id} ${point.id}`,
      record,
      name: point.name,
      crossBorder: point.crossBorder === true,
      contacts: inOrderOfReach(contactsOfPoint(point, { record: recordOf }) ?? [], from),
    };
  }
  const ways = record.kind === "service" || record.kind === "organisation" ? waysToReach(record) : [];
  return {
    key: record.id,
    record,
    name: record.name,
    crossBorder: false,
    contacts: inOrderOfReach(ways, from),
    ...(step.do === "turn-to-authority" && { role: step.role }),
  };
}

/** The points of a State that are there for other States, which no person is sent to. */
function crossBorderPoints(
  records: readonly CivicRecord[],
  state: string,
  around: Around,
): readonly BoardContact[] {
  const systems = records.filter((record) => record.kind === "national-system");
  return systems
    .filter(({ jurisdiction }) => jurisdiction === state)
    .flatMap((system) =>
      (system.contactPoints ?? [])
        .filter(({ crossBorder, stage = "active" }) => crossBorder === true && stage === "active")
        .flatMap((contactPoint) => {
          const step = { do: "turn-to-contact-point", state, record: system.id, contactPoint } as const;
          return contactOf(step, around) ?? [];
        }),
    );
}

function dangerOf(steps: readonly FirstStep[], recordOf: RecordOf): StateContacts["danger"] {
  const numbers = new Map<string, StateContacts["danger"][number]>();
  for (const step of steps) {
    if (step.do !== "call-emergency-number") continue;
    const record = step.record === undefined ? undefined : recordOf(step.record);
    numbers.set(JSON.stringify(step.contact), { contact: step.contact, ...(record && { record }) });
  }
  return [...numbers.values()];
}

/** Each once; those with a way that was confirmed before the others, authorities that decide on claims last. */
function confirmedFirst(points: readonly BoardContact[]): readonly BoardContact[] {
  const once = new Map<string, BoardContact>();
  for (const point of points) if (!once.has(point.key)) once.set(point.key, point);
  const rank = ({ contacts, role }: BoardContact) =>
    (role === undefined ? 0 : role === "assisting" ? 2 : 4) + Number(!contacts.some(isConfirmed));
  return [...once.values()].sort((a, b) => rank(a) - rank(b));
}

function isConfirmed({ lastConfirmed, confirmation }: Contact): boolean {
  return (lastConfirmed ?? confirmation) !== undefined;
}
