import type {
  CivicRecord,
  Criterion,
  Designation,
  LocalisedText,
  Period,
  TiedEvent,
} from "../../generated/types/model.ts";
import { type Day, daysBetween, plus } from "../eligibility/calendar.ts";
import { recordsByReference } from "../records/records-in-force.ts";

/** Finds a designation by the id of its record; nothing where it is not among the records at hand. */
export type DesignationOf = (id: string) => Designation | undefined;

/** The designations among records. */
export function designationsIn(records: readonly CivicRecord[]): DesignationOf {
  const found = recordsByReference(records.filter((record) => record.kind === "designation"));
  return (id) => found.get(id);
}

/** Days within which a State seldom sees two such events: those that lasted longest went on for four. */
const mostDays = 7;

/**
 * That the event is the one for which something was set up: its State and its day as the designation has them, or as the
 * record says itself. Where either is not told, or only a time in which there may have been others, a person has to judge
 * whether it is the same event.
 */
export function eventCondition(event: TiedEvent, designation: Designation | undefined): Criterion {
  const country = designation?.event.country ?? event.country;
  const days = daysOf(designation?.event.period ?? event.period ?? {});
  const place: Criterion[] = country ? [{ op: "country", fact: "event-country", states: [country] }] : [];
  const isOne = country !== undefined && isShort(days);
  const judged: Criterion[] = isOne
    ? []
    : [{ op: "human-check", text: sameEvent(designation?.name ?? event.name) }];
  return { op: "all", of: [...place, ...within(days), ...judged] };
}

/** The first day of an event, and the day after its last. */
interface Days {
  readonly first: Day | undefined;
  readonly next: Day | undefined;
}

/** An event that is said to have begun on a day, or in a month or a year, and not to have lasted, took place then. */
function daysOf({ from, until = from }: Period): Days {
  return {
    first: from && firstDayOf(from),
    next: until && plus(firstDayOf(until), lengthOf(until)),
  };
}

function isShort({ first, next }: Days): boolean {
  return first !== undefined && next !== undefined && daysBetween(first, next) <= mostDays;
}

function within({ first, next }: Days): Criterion[] {
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

/** What has to be judged where neither the record nor a designation at hand tells State and day; the event by its name. */
function sameEvent(name: LocalisedText | undefined): LocalisedText {
  if (name === undefined) return unnamed;
  const [any = ""] = Object.values(name);
  const said = Object.entries(named).map(([tag, words]) => [tag, words(name[tag] ?? name["en"] ?? any)]);
  return Object.fromEntries(said);
}

const unnamed: LocalisedText = {
  en: "Whether the event is the one for which this was set up.",
  fr: "Si l’événement est celui pour lequel ce dispositif a été créé.",
  es: "Si el hecho es aquel para el que esto se creó.",
  de: "Ob das Ereignis das ist, für das dies eingerichtet wurde.",
  ar: "ما إذا كان الحدث هو الذي أُنشئ هذا من أجله.",
};

const named: Readonly<Record<string, (event: string) => string>> = {
  en: (event) => `Whether the event is the one for which this was set up: ${event}`,
  fr: (event) => `Si l’événement est celui pour lequel ce dispositif a été créé\u00a0: ${event}`,
  es: (event) => `Si el hecho es aquel para el que esto se creó: ${event}`,
  de: (event) => `Ob das Ereignis das ist, für das dies eingerichtet wurde: ${event}`,
  ar: (event) => `ما إذا كان الحدث هو الذي أُنشئ هذا من أجله: \u2068${event}\u2069`,
};
