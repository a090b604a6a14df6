import type { CivicRecord, IncidentNotice } from "@civic/schema";
import {
  type Day,
  type NavigatedEntitlement,
  type Navigation,
  navigate,
  type OrdinaryPerson,
  ordinaryPersons,
  ordinarySituation,
} from "@civic/schema/compute";
import { entitlementGroup } from "@civic/schema/words";
import type { Incident } from "./incident-address.ts";

/** An incident whose State is chosen. */
export type LocatedIncident = Incident & { readonly event: string };

/** What was worked out for an ordinary person who lives in one State. */
export interface PersonBoard {
  readonly home: string;
  readonly person: OrdinaryPerson;
  readonly navigation: Navigation;
}

/** The States where those concerned live; where none is chosen, they live where it happened. */
export function homesOf({ event, homes }: LocatedIncident): readonly string[] {
  return homes.length === 0 ? [event] : homes;
}

/** An ordinary person of one State, after an attack. */
export interface PersonAround {
  readonly event: string;
  readonly day: Day;
  readonly home: string;
  readonly person: OrdinaryPerson;
}

/** Both ordinary persons of each State. */
export function personsOf(incident: LocatedIncident): readonly PersonAround[] {
  const { event, day } = incident;
  return homesOf(incident).flatMap((home) => ordinaryPersons.map((person) => ({ event, day, home, person })));
}

/** What was worked out from the same records before: another State is added without the first anew. */
const known = new WeakMap<readonly CivicRecord[], Map<string, PersonBoard>>();

/** Works out what one of them may ask for. */
export function boardOf(around: PersonAround, records: readonly CivicRecord[], today: Day): PersonBoard {
  const { home, person } = around;
  const boards = known.get(records) ?? new Map<string, PersonBoard>();
  known.set(records, boards);
  const key = JSON.stringify([around, today]);
  const board = boards.get(key) ?? {
    home,
    person,
    navigation: navigate(ordinarySituation(person, around), records, { today }),
  };
  boards.set(key, board);
  return board;
}

/** One thing that may be asked for, as it stands for each ordinary person. */
export interface Opening {
  readonly record: NavigatedEntitlement["record"];
  readonly for: readonly { readonly person: OrdinaryPerson; readonly entitlement: NavigatedEntitlement }[];
}

/** What one State gives to those who live in another. */
export interface Openings {
  readonly state: string;
  /** Open to one of them at least: money, then help, then recognition; what works in the first hours before the rest. */
  readonly open: readonly Opening[];
  /** How many conditions are met by none of them. */
  readonly closed: number;
}

const groups = ["money", "help", "recognition", "memory"] as const;

/** What opens for those who live in one State: where it happened, at home, then in the Union. */
export function openingsOf(boards: readonly PersonBoard[], home: string): readonly Openings[] {
  const own = boards.filter((board) => board.home === home);
  const states = [...new Set(own.flatMap(({ navigation }) => navigation.states.map(({ state }) => state)))];
  const all = new Map<string, { record: Opening["record"]; for: Opening["for"][number][] }>();
  for (const { person, navigation } of own)
    for (const entitlement of navigation.entitlements) {
      const { record } = entitlement;
      const found = all.get(record.id) ?? { record, for: [] };
      found.for.push({ person, entitlement });
      all.set(record.id, found);
    }
  return states.map((state) => {
    // Nobody asks for a memorial.
    const given = [...all.values()].filter(
      ({ record }) => record.jurisdiction === state && entitlementGroup(record) !== "memory",
    );
    const open = given.filter((each) => each.for.some(({ entitlement }) => isOpen(entitlement)));
    return {
      state,
      open: open.sort((a, b) => orderOf(a) - orderOf(b)),
      closed: given.length - open.length,
    };
  });
}

function isOpen({ verdict, availability }: NavigatedEntitlement): boolean {
  return verdict !== "not-met" && (availability === "available" || availability === "unknown");
}

function orderOf({ record, for: persons }: Opening): number {
  const group = groups.indexOf(entitlementGroup(record));
  const isLater = record.kind === "service" && !(record.phases ?? []).includes("emergency");
  const isMet = persons.some(({ entitlement }) => entitlement.verdict === "met");
  return group * 4 + Number(!isMet) * 2 + Number(isLater);
}

/** The notices on an attack in a State that have not expired; the latest first. */
export function noticesInForce(
  records: readonly CivicRecord[],
  event: string,
  now: Date,
): readonly IncidentNotice[] {
  return records
    .filter((record): record is IncidentNotice => record.kind === "incident-notice")
    .filter((notice) => notice.event.country === event && new Date(notice.expiresAt) > now)
    .sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1));
}
