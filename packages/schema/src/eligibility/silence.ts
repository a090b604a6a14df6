import { eventTypeRows, factRows } from "../../generated/structure/facts.ts";
import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { EventTypeRow } from "./fact-rows.ts";

/** A side of a fact whose codes tell several things: the character of an event, or its mode. */
export type Level = EventTypeRow["level"];

/** Facts of which a value that is not named is not said: it may be so. */
const unsaid: ReadonlySet<EligibilityFactCode> = new Set(
  factRows.filter(({ silence }) => silence === "not-said").map(({ code }) => code),
);

/** Whether a value that the fact does not name may be so all the same: the list does not say all. */
export function saysNotAll(fact: EligibilityFactCode): boolean {
  return unsaid.has(fact);
}

const eventTypes = new Map<string, EventTypeRow>(eventTypeRows.map((row) => [row.code, row]));

/** Whether the codes of a fact tell several things. */
export function hasLevels(fact: EligibilityFactCode): boolean {
  return fact === "event-type";
}

/** Which side of the fact a code tells; nothing where its codes tell only one thing. */
export function levelOf(fact: EligibilityFactCode, code: string): Level | undefined {
  return hasLevels(fact) ? eventTypes.get(code)?.level : undefined;
}

/** What is known not to be so: as given, and as follows; of facts that hold one value, too. */
export type Denied = { readonly [Fact in EligibilityFactCode]?: readonly string[] };

/** The values of a fact that are known not to be so. */
export function deniedOf(facts: Facts, fact: EligibilityFactCode): readonly string[] | undefined {
  return (facts.not as Denied | undefined)?.[fact];
}

/**
 * Whether a value that the fact does not name is known not to be so: it is denied, or the fact says all that there is to
 * say. Of a fact with two sides each side is said by itself; a code that leaves its side undecided says nothing of it.
 */
export function isRuledOut(facts: Facts, fact: EligibilityFactCode, value: string): boolean {
  if (deniedOf(facts, fact)?.includes(value)) return true;
  const known = facts[fact] as string | readonly string[] | undefined;
  if (known === undefined) return false;
  if (!unsaid.has(fact)) return true;
  const level = levelOf(fact, value);
  return level === undefined ? known.length === 0 : isRuledOutByLevel(known as readonly string[], value);
}

/**
 * Whether a code tells how an attack was made, while what happened is said to have been none, and nobody says that it was
 * one: the character decides.
 */
export function isNoAttack(fact: EligibilityFactCode, known: readonly string[], code: string): boolean {
  const row = hasLevels(fact) ? eventTypes.get(code) : undefined;
  if (row?.level !== "mode" || row.undecided) return false;
  const characters = known.flatMap((each) => {
    const other = eventTypes.get(each);
    return other?.level === "character" && !other.undecided ? other : [];
  });
  return characters.length > 0 && characters.every(({ unintended }) => unintended);
}

/**
 * Whether codes tell one side of an event, and say another thing of it; or whether one tells of an attack and the other of
 * none, on whichever side.
 */
function isRuledOutByLevel(known: readonly string[], value: string): boolean {
  const asked = eventTypes.get(value);
  let isTold = false;
  let isOpen = false;
  for (const code of known) {
    const concept = eventTypes.get(code);
    if (concept === undefined) continue;
    if (concept.level !== asked?.level) {
      const isAttack = concept.level === "mode" && !concept.undecided;
      if (concept.unintended || (isAttack && asked?.unintended)) return true;
    } else if (concept.undecided) isOpen = true;
    else isTold = true;
  }
  return isTold && !isOpen;
}
