import type { CivicRecord, Gap } from "../../../generated/types/model.ts";
import { type Day, needToday } from "../../eligibility/calendar.ts";
import { checkRecords } from "../../entitlement/check-records.ts";
import { byId } from "../../entitlement/in-order.ts";
import { isBodyOfStates } from "../../parts/country.ts";
import { type DescribedState, describedStates } from "./described-state.ts";
import { type FoundGap, named } from "./gap.ts";
import { gapsOfCoverage } from "./gaps-of-coverage.ts";
import { addresses, demandsOf, unanswered } from "./gaps-of-guidelines.ts";
import { gapsOfRecord } from "./gaps-of-record.ts";
import { notBrokenDown } from "./not-broken-down.ts";

/** What a search for gaps needs beside the records. */
export interface GapOptions {
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
}

/** Whether records describe help that a State gives, and so can lack what is asked of it. */
function isAnswerable({ state, system, covered }: DescribedState): boolean {
  return system !== undefined || (covered.cells.length > 0 && !isBodyOfStates(state));
}

/**
 * Every gap of every State that has records, State by State: what international texts ask and nothing answers, what its
 * coverage lacks, then record by record. The order of the records does not matter. What no record says is reported as
 * a gap of the description; it does not prove that the State gives nothing. Records that cannot be read are left out;
 * `checkRecords` names them. Throws only where `today` is no day.
 */
export function gaps(records: readonly CivicRecord[], { today }: GapOptions): Gap[] {
  needToday(today);
  const active = checkRecords(records).records.filter(({ status }) => status === "active");
  const guidelines = active
    .filter((record) => record.kind === "guideline")
    .sort(byId)
    .map((guideline) => ({ guideline, demands: demandsOf(guideline) }));
  return describedStates(active, today).flatMap((described) => {
    const { state, records: own } = described;
    const found: FoundGap[] = [];
    if (isAnswerable(described)) {
      for (const { guideline, demands } of guidelines)
        if (addresses(guideline, state, today)) found.push(...unanswered(demands, described));
      found.push(...gapsOfCoverage(described));
    }
    found.push(...notBrokenDown(described));
    for (const record of own) found.push(...gapsOfRecord(record, described, today));
    return found.map(named);
  });
}
