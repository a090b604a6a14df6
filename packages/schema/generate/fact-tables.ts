import { clockEvent } from "../src/codelists/clock-event.ts";
import { eligibilityFact } from "../src/codelists/eligibility-fact.ts";
import { eventType } from "../src/codelists/event-type.ts";
import { kinship } from "../src/codelists/kinship.ts";
import { victimStatus } from "../src/codelists/victim-status.ts";

/**
 * What code lists say of facts and is not only for people, as a module: a page that computes does not carry definitions
 * and cross-walks with it.
 */
export function factTables(): string {
  return [
    "// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.",
    'import type { ClockEventRow, EventTypeRow, FactRow, KinshipRow, StatusRow } from "../../src/eligibility/fact-rows.ts";',
    "",
    ...table("factRows", "FactRow", "The facts.", eligibilityFact.concepts),
    ...table("eventTypeRows", "EventTypeRow", "The kinds of event.", eventType.concepts),
    ...table("statusRows", "StatusRow", "The relations to the event.", victimStatus.concepts),
    ...table("kinshipRows", "KinshipRow", "The relations to the direct victim.", kinship.concepts),
    ...table("clockEventRows", "ClockEventRow", "What starts deadlines.", clockEvent.concepts),
  ].join("\n");
}

const wordsOnly = new Set(["definition", "mappings", "since", "deprecated", "knownBy"]);

function table(name: string, type: string, meaning: string, concepts: readonly object[]): string[] {
  const rows = concepts.map((concept) =>
    JSON.stringify(Object.fromEntries(Object.entries(concept).filter(([member]) => !wordsOnly.has(member)))),
  );
  return [
    `/** ${meaning} */`,
    `export const ${name}: readonly ${type}[] = [`,
    ...rows.map((row) => `${row},`),
    "];",
    "",
  ];
}
