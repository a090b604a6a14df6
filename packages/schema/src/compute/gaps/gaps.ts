import type { CivicRecord, Gap, Guideline } from "../../../generated/types/model.ts";
import { type Day, needToday } from "../../eligibility/calendar.ts";
import { checkRecords } from "../../entitlement/check-records.ts";
import { byId } from "../../entitlement/in-order.ts";
import { isBodyOfStates } from "../../parts/country.ts";
import { recordsInForce } from "../../records/records-in-force.ts";
import { type DescribedState, describedStates } from "./described-state.ts";
import { type FoundGap, named } from "./gap.ts";
import { gapsOfCoverage } from "./gaps-of-coverage.ts";
import { addresses, unanswered } from "./gaps-of-guidelines.ts";
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
export function gaps(records: readonly CivicRecord[], options: GapOptions): Gap[] {
  return [...eachGap(records, options)];
}

/**
 * {@link gaps} one by one, for who does other things in between: a single text may ask for a hundred thousand things. What
 * is wrong with `today` is thrown with the first.
 */
export function* eachGap(records: readonly CivicRecord[], options: GapOptions): Generator<Gap, void> {
  for (const { gaps: found } of gapsByState(records, options)) yield* found;
}

/** What is missing in the records of one State or body. */
export interface GapsOfState {
  readonly jurisdiction: string;
  /** Whether its assistance is described, so that unmet needs were looked for; if not, only what its records lack was. */
  readonly described: boolean;
  /** Found while they are read, once. */
  readonly gaps: Generator<Gap, void>;
}

/** {@link eachGap} State by State, with what was looked for in each. */
export function* gapsByState(
  records: readonly CivicRecord[],
  { today }: GapOptions,
): Generator<GapsOfState, void> {
  needToday(today);
  const active = recordsInForce(checkRecords(records).records);
  const guidelines = active.filter((record) => record.kind === "guideline").sort(byId);
  for (const described of describedStates(active, today))
    yield {
      jurisdiction: described.state,
      described: isAnswerable(described),
      gaps: gapsIn(described, guidelines, today),
    };
}

function* gapsIn(
  described: DescribedState,
  guidelines: readonly Guideline[],
  today: Day,
): Generator<Gap, void> {
  const { state, records: own } = described;
  if (isAnswerable(described)) {
    for (const guideline of guidelines)
      if (addresses(guideline, state, today)) yield* eachNamed(unanswered(guideline, described));
    yield* eachNamed(gapsOfCoverage(described));
  }
  yield* eachNamed(notBrokenDown(described));
  for (const record of own) yield* eachNamed(gapsOfRecord(record, described, today));
}

function* eachNamed(found: Iterable<FoundGap>): Generator<Gap, void> {
  for (const gap of found) yield named(gap);
}
