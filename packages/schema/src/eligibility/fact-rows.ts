import type { clockEvent } from "../codelists/clock-event.ts";
import type { eligibilityFact } from "../codelists/eligibility-fact.ts";
import type { eventType } from "../codelists/event-type.ts";
import type { kinship } from "../codelists/kinship.ts";
import type { victimStatus } from "../codelists/victim-status.ts";
import type { FactOf } from "./fact.ts";

type ConceptOf<List extends { readonly concepts: readonly unknown[] }> = List["concepts"][number];

/** What computations need of a fact: all that its code list says and that is not only for people. */
export type FactRow = Pick<
  ConceptOf<typeof eligibilityFact>,
  "code" | "type" | "list" | "multiple" | "silence" | "unit"
>;

/** What computations need of a kind of event. */
export type EventTypeRow = Pick<ConceptOf<typeof eventType>, "code" | "level" | "undecided" | "unintended">;

/** What computations need of a relation to the event. */
export type StatusRow = Pick<ConceptOf<typeof victimStatus>, "code" | "group">;

/** What computations need of a relation to the direct victim. */
export type KinshipRow = Pick<ConceptOf<typeof kinship>, "code">;

/** What computations need of what starts a deadline: the fact that holds its date, where there is one. */
export interface ClockEventRow extends Pick<ConceptOf<typeof clockEvent>, "code"> {
  readonly fact?: FactOf<"date">;
}
