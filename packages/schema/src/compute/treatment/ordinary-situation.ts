import type { Facts, Situation } from "../../../generated/types/model.ts";

/** Persons whom nothing sets apart but where they come from. */
export const ordinaryPersons = ["injured", "bereaved"] as const;

/** One of {@link ordinaryPersons}: somebody wounded, or a parent whose child was killed. */
export type OrdinaryPerson = (typeof ordinaryPersons)[number];

interface Around {
  /** State of the attack, lower-case code of ISO 3166-1. */
  readonly event: string;
  /** State of which the person is a national, and where he or she lives. */
  readonly home: string;
  /** Day of the attack, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What an ordinary person could say after an attack: nobody's case. */
export function ordinarySituation(person: OrdinaryPerson, { event, home, day }: Around): Situation {
  const attack = { "event-country": event, "event-date": day, "event-type": ["terrorist-act"] };
  const from = { nationality: [home], "residence-at-event": home, "residence-now": home };
  const suffered =
    person === "injured"
      ? { "victim-status": ["physically-injured"], "age-at-event": 40 }
      : {
          "victim-status": ["bereaved-relative"],
          "kinship-to-victim": "parent",
          "death-date": day,
          "age-at-event": 55,
        };
  return { facts: { ...attack, ...from, ...suffered } as Facts };
}
