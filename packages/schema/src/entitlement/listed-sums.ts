import type { Amount, CompensationScheme, Facts, LocalisedText } from "../../generated/types/model.ts";
import type { Day } from "../eligibility/calendar.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { weigh } from "../eligibility/weigh.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import type { EntitlementRecord } from "./conditions.ts";

/** A sum that a record lists, and whether it may be the person's. */
export interface ListedSum {
  readonly amount: Amount;
  /** Where it stands in the record (JSON Pointer). */
  readonly pointer: string;
  /** `unknown` where the record says in words only, or not at all, to whom it is paid. */
  readonly applies: Verdict;
  /** National name of the head of damage for which it is paid, where it is tied to one. */
  readonly head?: LocalisedText;
}

/** Records are plain data that nobody alters: what they list is gathered once. */
const known = new WeakMap<CompensationScheme, readonly ListedSum[]>();
const none: readonly ListedSum[] = [];

/** The sums that a record lists, those of the scheme before those of its heads, and whether they may be the person's. */
export function listedSums(record: EntitlementRecord, facts: Facts, today: Day): readonly ListedSum[] {
  if (record.kind !== "compensation-scheme") return none;
  let sums = known.get(record);
  if (sums === undefined) {
    sums = sumsIn(record);
    known.set(record, sums);
  }
  if (sums.every(({ amount }) => amount.appliesWhen === undefined)) return sums;
  return sums.map((sum) => {
    const { appliesWhen } = sum.amount;
    return isWellFormed(appliesWhen) ? { ...sum, applies: weigh(appliesWhen, { facts, today }) } : sum;
  });
}

function sumsIn({ amounts, damage }: CompensationScheme): readonly ListedSum[] {
  return [
    ...listed(amounts, "/amounts"),
    ...(damage?.heads ?? []).flatMap((head, index) =>
      listed(head.amounts, `/damage/heads/${index}/amounts`, head.name),
    ),
  ];
}

function listed(amounts: readonly Amount[] = [], pointer: string, head?: LocalisedText): ListedSum[] {
  return amounts.map((amount, index) => ({
    amount,
    pointer: `${pointer}/${index}`,
    applies: "unknown",
    ...(head && { head }),
  }));
}
