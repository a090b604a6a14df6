import type {
  CivicRecord,
  Criterion,
  Designation,
  LocalisedText,
  Period,
  TiedEvent,
} from "../../generated/types/model.ts";
import { type Day, plus } from "../eligibility/calendar.ts";

/** Finds a designation by the id of its record; nothing where it is not among the records at hand. */
export type DesignationOf = (id: string) => Designation | undefined;

/** The designations among records. */
export function designationsIn(records: readonly CivicRecord[]): DesignationOf {
  const found = new Map<string, Designation>();
  for (const record of records) if (record.kind === "designation") found.set(record.id, record);
  return (id) => found.get(id);
}

/**
 * That the event is the one for which something was set up: its State and its day as the designation has them, or as the
 * record says itself. Where either is not told, a person has to judge whether it is the same event.
 */
export function eventCondition(event: TiedEvent, designation: Designation | undefined): Criterion {
  const country = designation?.event.country ?? event.country;
  const period = designation?.event.period ?? event.period;
  const place: Criterion[] = country ? [{ op: "country", fact: "event-country", states: [country] }] : [];
  const time = period ? within(period) : [];
  const judged: Criterion[] = country && time.length > 0 ? [] : [{ op: "human-check", text: sameEvent }];
  return { op: "all", of: [...place, ...time, ...judged] };
}

/** An event that is said to have begun on a day, or in a month or a year, and not to have lasted, took place then. */
function within({ from, until = from }: Period): Criterion[] {
  const first = from && firstDayOf(from);
  const next = until && plus(firstDayOf(until), lengthOf(until));
  return [
    ...(first ? [{ op: "date", fact: "event-date", is: "on-or-after", date: first } as const] : []),
    ...(next ? [{ op: "date", fact: "event-date", is: "before", date: next } as const] : []),
  ];
}

/** The first day of a year, of a month or of a day. */
function firstDayOf(date: string): Day {
  return `${date}-01-01`.slice(0, "YYYY-MM-DD".length);
}

function lengthOf(date: string): string {
  if (date.length === "YYYY".length) return "P1Y";
  return date.length === "YYYY-MM".length ? "P1M" : "P1D";
}

/** What has to be judged where neither the record nor a designation at hand tells State and day. */
const sameEvent: LocalisedText = {
  en: "Whether the event is the one for which this was set up.",
  fr: "Si l’événement est celui pour lequel ce dispositif a été créé.",
  es: "Si el hecho es aquel para el que esto se creó.",
  de: "Ob das Ereignis das ist, für das dies eingerichtet wurde.",
  ar: "ما إذا كان الحدث هو الذي أُنشئ هذا من أجله.",
};
