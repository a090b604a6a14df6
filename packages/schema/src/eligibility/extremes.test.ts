import { describe, expect, test } from "vitest";
import type { Criterion } from "../../generated/types/model.ts";
import { realRecords } from "../../tests/real-records.ts";
import { walkRecord } from "../structure/walk-record.ts";
import { isOpenAtExtremes } from "./extremes.ts";
import { settledBySearch } from "./settled.ts";

const here: Criterion = { op: "country", fact: "event-country", states: ["fr"] };
const member: Criterion = { op: "country", fact: "nationality", groups: ["eu"] };
const since: Criterion = { op: "date", fact: "event-date", is: "on-or-after", date: "2015-01-01" };
const judged: Criterion = { op: "human-check", text: { en: "Judged" } };

describe("an expression that comes out in two ways at the extremes", () => {
  test("is never settled beforehand, as trying every answer shows", () => {
    const criteria = realRecords.flatMap((record) => walkRecord(record).all("Criterion"));
    const open = criteria.filter(({ value }) => isOpenAtExtremes(value));
    expect(open.length).toBeGreaterThan(criteria.length / 2);
    for (const { value } of open) expect(settledBySearch(value)).toBeUndefined();
  });

  test.each<[Criterion, boolean]>([
    [{ op: "all", of: [here, { op: "not", of: since }] }, true],
    [{ op: "all", of: [here, here, judged] }, true],
    [member, true],
    [judged, false],
    [{ op: "all", of: [here, { op: "not", of: here }] }, false],
    [{ op: "number", fact: "age-now", is: "at-least", value: 0 }, false],
    [{ op: "country", fact: "event-country" }, false],
  ])("%j: %s", (criterion, expected) => {
    expect(isOpenAtExtremes(criterion)).toBe(expected);
  });
});
