import type { RecordKind } from "@civic/schema";

/** A part of a record that is hard to write from a description, as it may stand there. */
export interface HardPart {
  /** Where it stands (JSON Pointer). */
  readonly pointer: string;
  /** Which of the sentences says what it means. */
  readonly about: "criteria" | "clocks" | "amounts";
  readonly value: unknown;
}

/** Who is meant: an act in the State, and a person who was injured, or who lost somebody close. */
function criteria(state: string): unknown {
  return {
    op: "all",
    of: [
      { op: "country", fact: "event-country", states: [state] },
      {
        op: "any",
        of: [
          { op: "code", fact: "victim-status", in: ["physically-injured", "psychologically-injured"] },
          { op: "code", fact: "victim-status", in: ["bereaved-relative"] },
        ],
      },
    ],
  };
}

/** Three years from the event, and one year from the judgment: each gives a right of its own. */
const clocks = [
  { starts: "event", length: "P3Y" },
  { starts: "judgment", length: "P1Y" },
];

/** One sum, and a sum between two bounds. */
const amounts = [
  {
    method: "fixed",
    value: { amount: "1500", currency: "EUR", asOf: "2026" },
    label: { en: "Lump sum for urgent expenses" },
  },
  {
    method: "range",
    min: { amount: "1000", currency: "EUR", asOf: "2026" },
    max: { amount: "20000", currency: "EUR", asOf: "2026" },
    label: { en: "Compensation for the injury" },
  },
];

/** The hard parts of a kind, with values that check; none of kinds that have none. */
export function hardPartsOf(kind: RecordKind, state: string): readonly HardPart[] {
  switch (kind) {
    case "compensation-scheme":
      return [
        { pointer: "/criteria", about: "criteria", value: criteria(state) },
        { pointer: "/timeLimit/clocks", about: "clocks", value: clocks },
        { pointer: "/amounts", about: "amounts", value: amounts },
      ];
    case "service":
    case "recognition-measure":
      return [
        { pointer: "/eligibility/criteria", about: "criteria", value: criteria(state) },
        { pointer: "/clocks", about: "clocks", value: clocks },
      ];
    default:
      return [];
  }
}
