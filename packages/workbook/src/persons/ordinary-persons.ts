import type { Facts, Situation } from "@civic/schema";
import type { BookLanguage } from "../language/book-language.ts";

/** Five people whom a record of a State is held against, so that a wrong condition is seen. */
export const ordinaryPersons = ["resident", "visitor", "relative", "abroad", "robbery"] as const;

/** One of {@link ordinaryPersons}. */
export type OrdinaryPerson = (typeof ordinaryPersons)[number];

interface Around {
  /** The State that the record describes. */
  readonly state: string;
  /** Calendar date; what happened to them happened a month before. */
  readonly today: string;
}

/** What happened to an ordinary person, as facts. */
export function situationOf(person: OrdinaryPerson, { state, today }: Around): Situation {
  return { facts: factsOf(person, state, monthBefore(today)) };
}

/** An ordinary person in words. */
export function describePerson(
  person: OrdinaryPerson,
  state: string,
  { own, phrasing }: BookLanguage,
): string {
  const { region } = phrasing.format;
  return own.persons[person](region(state), region(otherThan(state)));
}

/** A neighbour: where visitors and relatives come from. */
function otherThan(state: string): string {
  return state === "de" ? "fr" : "de";
}

function factsOf(person: OrdinaryPerson, state: string, day: string): Facts {
  const other = otherThan(state);
  const attack = { "event-country": state, "event-date": day, "event-type": ["terrorist-act"] } as const;
  const wounded = { "victim-status": ["physically-injured"], "age-at-event": 40 } as const;
  switch (person) {
    case "resident":
      return facts({ ...attack, ...wounded, ...of(state) });
    case "visitor":
      return facts({ ...attack, ...wounded, ...of(other) });
    case "relative":
      return facts({
        ...attack,
        ...of(other),
        "victim-status": ["bereaved-relative"],
        "kinship-to-victim": "parent",
        "death-date": day,
        "age-at-event": 55,
      });
    case "abroad":
      return facts({ ...attack, ...wounded, ...of(state), "event-country": other });
    case "robbery":
      return facts({
        ...attack,
        ...wounded,
        ...of(state),
        "event-type": ["violent-crime", "bladed-weapon-attack"],
        "incapacity-days": 40,
      });
  }
}

const of = (state: string) => ({ nationality: [state], "residence-at-event": state, "residence-now": state });

function facts(given: Readonly<Record<string, unknown>>): Facts {
  return structuredClone(given) as Facts;
}

function monthBefore(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 30);
  return day.toISOString().slice(0, 10);
}
