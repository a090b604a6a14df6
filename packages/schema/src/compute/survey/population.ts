import type { Facts } from "../../../generated/types/model.ts";
import type { Day } from "../../eligibility/calendar.ts";

/** One way in which somebody is hit: what an ordinary person tells, nothing beside. */
export interface SurveyPerson {
  /** Short name, for rows: `wounded`. */
  readonly id: string;
  readonly facts: Facts;
}

/** One sort of event: what is told of it; the State is put in. */
export interface SurveyEvent {
  /** Short name, for rows: `terrorist-act`. */
  readonly id: string;
  readonly facts: Facts;
}

/** What is surveyed: every combination of its events, States and people is one situation. */
export interface SurveyPopulation {
  readonly events: readonly SurveyEvent[];
  /** States in which it happens. */
  readonly places: readonly string[];
  /** States in which the person lives, then and now. */
  readonly residences: readonly string[];
  /** States of which the person is a national. */
  readonly nationalities: readonly string[];
  readonly people: readonly SurveyPerson[];
}

/** The people of a survey: each status with the harm that goes with it. */
const people: readonly SurveyPerson[] = [
  { id: "wounded", facts: { "victim-status": ["physically-injured"], "harm-physical": true } },
  {
    id: "wounded-child",
    facts: { "victim-status": ["physically-injured"], "harm-physical": true, "age-at-event": 9 },
  },
  {
    id: "injured-in-mind",
    facts: { "victim-status": ["psychologically-injured"], "harm-psychological": true },
  },
  { id: "unharmed", facts: { "victim-status": ["involved-unharmed"] } },
  { id: "witness", facts: { "victim-status": ["witness"], "harm-psychological": true } },
  { id: "widowed", facts: { "victim-status": ["bereaved-relative"], "kinship-to-victim": "spouse" } },
  { id: "bereaved-parent", facts: { "victim-status": ["bereaved-relative"], "kinship-to-victim": "parent" } },
  {
    id: "orphan",
    facts: {
      "victim-status": ["bereaved-relative", "orphan"],
      "kinship-to-victim": "child",
      "age-at-event": 9,
    },
  },
  {
    id: "sibling-of-the-dead",
    facts: { "victim-status": ["bereaved-relative"], "kinship-to-victim": "sibling" },
  },
  {
    id: "parent-of-wounded",
    facts: { "victim-status": ["relative-of-survivor"], "kinship-to-victim": "parent" },
  },
];

/** Grown up, where nothing else is said. */
const adult = 37;

/** Events of today, reported to the police; whether a State has designated one is not said. */
function eventsOf(today: Day): SurveyEvent[] {
  const told = { "event-date": today, "reported-to-police": true };
  return (["terrorist-act", "violent-crime"] as const).map((type) => ({
    id: type,
    facts: { ...told, "event-type": [type] },
  }));
}

/**
 * The population that is surveyed where none is given: a terrorist act and a violent crime, in every State, for people of
 * every State, hit in ten ways.
 */
export function populationOf(states: readonly string[], today: Day): SurveyPopulation {
  return {
    events: eventsOf(today),
    places: states,
    residences: states,
    nationalities: states,
    people: people.map(({ id, facts }) => ({ id, facts: { "age-at-event": adult, ...facts } })),
  };
}

/** The facts of one situation: relatives share State and nationality with the direct victim. */
export function factsOf(
  { events, people: hit }: SurveyPopulation,
  { event, place, residence, nationality, person }: SurveyPlace,
): Facts {
  const own = hit[person]?.facts ?? {};
  const isRelative = own["kinship-to-victim"] !== undefined;
  return {
    ...events[event]?.facts,
    ...own,
    "event-country": place,
    "residence-at-event": residence,
    "residence-now": residence,
    nationality: [nationality],
    ...(isRelative && { "victim-nationality": [nationality], "victim-residence": residence }),
  };
}

/** One situation of a population. */
export interface SurveyPlace {
  /** Place of the event among the events of the population. */
  readonly event: number;
  readonly place: string;
  readonly residence: string;
  readonly nationality: string;
  /** Place of the person among the people of the population. */
  readonly person: number;
}
