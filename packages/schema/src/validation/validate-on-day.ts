import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { isAfter } from "../parts/date-order.ts";
import type { Place } from "../structure/place.ts";
import { walkRecord } from "../structure/walk-record.ts";

/** Dates on which something was found, said or confirmed, wherever they stand. */
const ofThePast: ReadonlySet<string | number | undefined> = new Set([
  "lastConfirmed",
  "on",
  "checked",
  "accessed",
]);

/**
 * What is wrong with a valid record on a day (`YYYY-MM-DD`): dates of what was found, said or confirmed that are still to
 * come. Apart from validation, whose verdict no day changes.
 */
export function findingsOnDay(record: CivicRecord, today: string): Finding<"date-in-future">[] {
  return walkRecord(record)
    .all("date")
    .filter((at) => lies(at, record) && isAfter(at.value, today))
    .map((at) => finding("date-in-future", at.path, { date: at.value, today }, "warning"));
}

function lies(at: Place<string>, record: CivicRecord): boolean {
  if (ofThePast.has(at.key) || (at.top === "sources" && at.key === "date")) return true;
  if (isCounted(at)) return true;
  if (at.within?.within !== undefined) return record.kind === "designation" && at.top === "event";
  return at.key === "asOf" || (record.kind === "designation" && at.key === "date");
}

/** Whether it belongs to the time of a figure, or of cases whose length was observed. */
function isCounted({ top, path }: Place<string>): boolean {
  return (
    path.at(-2) === "period" &&
    (top === "statistics" || top === "observedTimes" || path.at(-4) === "observed")
  );
}
