import { type LedgerRow, reasons } from "../ledger/rows.ts";
import { isHeld, rowsByReason } from "./figures.ts";
import { literal, page, plain, table } from "./markdown.ts";
import type { State } from "./state.ts";
import { counted } from "./words.ts";

interface Reason {
  readonly heading: string;
  readonly meaning: string;
}

/** Why a fact is left out, in words; the codes are those that the check of the ledgers knows. */
export const reasonWords: Readonly<Record<(typeof reasons)[number], Reason>> = {
  "low-confidence": {
    heading: "Low confidence",
    meaning: "The research itself marks the fact as doubtful, so no value states it.",
  },
  doubt: { heading: "Doubt", meaning: "A doubt about another fact: kept as a note, never as a value." },
  duplicate: { heading: "Said elsewhere", meaning: "The same is held by another value." },
  "out-of-scope": { heading: "Out of scope", meaning: "Says nothing of this system." },
  "no-kind": {
    heading: "No place in the model",
    meaning: "No kind of record has a field for it; what can be said in words is a note.",
  },
  "not-publishable": {
    heading: "Not to be published",
    meaning: "Names persons, or is not meant for the public.",
  },
  "not-stated": { heading: "Not stated", meaning: "The research says only that the sources tell nothing." },
};

/** What of the facts is not in the records, and why. */
export function ledgerSection(state: State): string {
  const heading = "## What was left out, and why";
  if (!state.ledger)
    return page([
      heading,
      "There is **no ledger** here: these records were not encoded from a list of facts, so nothing counts what " +
        "was left out.",
    ]).trimEnd();
  const reasons = [...rowsByReason(state)];
  if (reasons.length === 0) return page([heading, "Nothing: every fact is held."]).trimEnd();
  return page([
    heading,
    "Places are those of the fact in the research file that the [ledger](ledger.json) counts, row by row. " +
      "“In part” means that the rest of the fact is held.",
    ...reasons.map(([reason, rows]) => reasonSection(reason, rows)),
  ]).trimEnd();
}

function reasonSection(reason: string, rows: readonly LedgerRow[]): string {
  const known = reasons.find((each) => each === reason);
  const { heading, meaning } = known ? reasonWords[known] : { heading: reason, meaning: "" };
  const inPart = rows.filter(isHeld).length;
  const facts = `${counted(rows.length, "fact")}${inPart > 0 ? `, ${inPart} in part` : ""}`;
  return page([
    `### ${heading} (${facts})`,
    meaning,
    table(
      ["Fact", "Held", "Note"],
      rows.map((row) => [literal(row.fact), isHeld(row) ? "in part" : "no", plain(row.note ?? "")]),
    ),
  ]).trimEnd();
}
