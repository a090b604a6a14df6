import type {
  Amount,
  CompensationScheme,
  Facts,
  LocalisedText,
  Service,
} from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
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
  /** The period in which the record says that it held is over: it may still be the person's, whose event was in it. */
  readonly earlier?: true;
  /** Where facts decide that are not known: these. */
  readonly missing?: readonly EligibilityFactCode[];
  /** National name of the head of damage for which it is paid, where it is tied to one. */
  readonly head?: LocalisedText;
}

/** Records are plain data that nobody alters: what they list is gathered once. */
const known = new WeakMap<CompensationScheme | Service, readonly ListedSum[]>();
const none: readonly ListedSum[] = [];

/** The sums that a record lists, those of the whole before those of its heads, and whether they may be the person's. */
export function listedSums(record: EntitlementRecord, facts: Facts, today: Day): readonly ListedSum[] {
  if (record.kind === "recognition-measure") return none;
  let sums = known.get(record);
  if (sums === undefined) {
    sums = sumsIn(record);
    known.set(record, sums);
  }
  if (sums.every(({ amount }) => amount.appliesWhen === undefined && !isOver(amount, today))) return sums;
  return sums.map((listedSum) => {
    const sum = isOver(listedSum.amount, today) ? { ...listedSum, earlier: true as const } : listedSum;
    const { appliesWhen } = sum.amount;
    if (!isWellFormed(appliesWhen)) return sum;
    const open: EligibilityFactCode[] = [];
    const applies = weigh(appliesWhen, { facts, today, open });
    return applies === "unknown" && open.length > 0
      ? { ...sum, applies, missing: [...new Set(open)] }
      : { ...sum, applies };
  });
}

/** Whether the last day, month or year for which an amount is given is past. */
function isOver({ valid }: Amount, today: Day): boolean {
  const until = valid?.until;
  return until !== undefined && today.slice(0, until.length) > until;
}

function sumsIn(record: CompensationScheme | Service): readonly ListedSum[] {
  const { heads = [] } = (record.kind === "service" ? undefined : record.damage) ?? {};
  return [
    ...listed(record.amounts, "/amounts"),
    ...heads.flatMap((head, index) => listed(head.amounts, `/damage/heads/${index}/amounts`, head.name)),
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
