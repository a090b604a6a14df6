import { amountsLikeness } from "./amounts.ts";
import { clocksLikeness } from "./clocks.ts";
import type { ComparedValue, ComparisonCell, Likeness } from "./row.ts";
import { allEqual, stable } from "./stable.ts";

/**
 * How the cells of a row stand to one another: unknown as soon as one is empty. What a State says for all of it stands for
 * the State; what it says for parts alone only where it says nothing else.
 */
export function likenessOf(
  cells: readonly ComparisonCell[],
): Likeness | { readonly verdict: "unknown"; readonly known?: Likeness } {
  const known = cells.flatMap(({ values }) => (values.length > 0 ? [standing(values)] : []));
  if (known.length === cells.length && known.length > 0) return amongKnown(known);
  return { verdict: "unknown", ...(known.length > 1 && { known: amongKnown(known) }) };
}

function standing(values: ComparisonCell["values"]): readonly ComparedValue[] {
  const national = values.filter(({ regions }) => regions === undefined);
  return (national.length > 0 ? national : values).map(({ value }) => value);
}

function amongKnown(sets: readonly (readonly ComparedValue[])[]): Likeness {
  if (sets.flat().some(isAnsweredAbove)) return { verdict: "not-comparable", reason: "not-broken-down" };
  if (allEqual(sets.map((values) => values.map(stable)))) return { verdict: "same" };
  if (sets.flat().some(isInWords)) return { verdict: "not-comparable", reason: "in-words" };
  const amounts = sets.map((values) => values.filter((value) => value.type === "amount"));
  if (amounts.some((values) => values.length > 0)) return amountsLikeness(amounts);
  const clocks = sets.map((values) => values.flatMap((value) => (value.type === "clock" ? value.clock : [])));
  if (clocks.some((values) => values.length > 0)) return clocksLikeness(clocks);
  if (!allEqual(sets.map(keysOf))) return { verdict: "different" };
  if (sets.flat().some(isOwnName)) return { verdict: "not-comparable", reason: "own-names" };
  return { verdict: sets.flat().every(isKeptByItsKey) ? "same" : "alike" };
}

/** Whether its name is all that it is: that each State has one says nothing of what the one and the other are. */
function isOwnName({ type }: ComparedValue): boolean {
  return type === "named" || type === "organisation";
}

/** Whether nothing of a value is left out where it is compared: where something is, equal keys are no equal values. */
function isKeptByItsKey(value: ComparedValue): boolean {
  if (value.type === "head") return value.treatment === "not-covered";
  return value.type !== "scheme" && value.type !== "coverage" && value.type !== "contact";
}

function isInWords(value: ComparedValue): boolean {
  return (
    value.type === "words" ||
    value.type === "document" ||
    (value.type === "head" && value.isNational === true)
  );
}

/** Whether a State answers the need above alone: whether it answers this one, too, nobody can tell. */
export function isAnsweredAbove(value: ComparedValue): boolean {
  return value.type === "coverage" && value.level === "answered-above";
}

function keysOf(values: readonly ComparedValue[]): string[] {
  // One scheme that pays for a head is enough: the State covers it, whatever its other schemes say.
  if (values.some((value) => value.type === "head" && value.treatment !== "not-covered")) return ["covered"];
  return values.map(keyOf);
}

/** What of a value is compared: the codes, not the names. */
function keyOf(value: ComparedValue): string {
  switch (value.type) {
    case "scheme":
      return value.schemeType;
    case "head":
      return value.treatment;
    case "named":
    case "organisation":
      return "named";
    case "coverage":
      return value.level;
    case "contact":
      return contactKey(value.contact);
    case "day":
      return stable({ ...value.day, provenance: undefined, firstHeld: undefined });
    default:
      return stable(value);
  }
}

type ContactValue = Extract<ComparedValue, { type: "contact" }>["contact"];

function contactKey(contact: ContactValue): string {
  const { channel } = contact;
  const to = "number" in contact ? contact.number : "url" in contact ? contact.url : stable(contact);
  return `${channel} ${to}`;
}
