import { describe, expect, test } from "vitest";
import { realRecords } from "../../../tests/real-records.ts";
import { navigate } from "../../navigation/navigate.ts";
import { isThin, treatmentLevelOf, treatmentOutcome } from "./treatment-level.ts";
import { treatmentCell, treatmentLine } from "./treatment-line.ts";
import {
  ordinaryDay,
  statesGiving,
  type TreatmentRow,
  treatmentRows,
  treatmentSituation,
} from "./treatment-rows.ts";

const today = "2026-11-30";
const active = realRecords.filter(({ status }) => status === "active");
const injured = { person: "injured", today, day: ordinaryDay(today) } as const;
const homes = ["be", "de", "fr", "gb", "lt", "us"];

function rowOf(event: string): TreatmentRow {
  const rows = [...treatmentRows(active, { ...injured, events: [event], homes })].flatMap((row) => row ?? []);
  const [row] = rows;
  if (row === undefined) throw new Error(`no row for ${event}`);
  return row;
}

const rows = { fr: rowOf("fr"), be: rowOf("be"), gb: rowOf("gb"), lt: rowOf("lt"), us: rowOf("us") };
const changed = (row: TreatmentRow, home: string, by: "both") => row.changes.get(home)?.[by] ?? [];

describe("the ordinary day", () => {
  test("is thirty days ago, over months and leap years", () => {
    expect(ordinaryDay("2026-11-30")).toBe("2026-10-31");
    expect(ordinaryDay("2024-03-15")).toBe("2024-02-14");
  });
});

describe("records of the State alone", () => {
  test.each(["fr", "be", "gb"] as const)("give %s the verdicts that all records give", (event) => {
    const native = treatmentSituation(injured, { event, nationality: event, residence: event });
    const all = navigate(native, active, { today }).entitlements.filter(
      ({ record }) => record.jurisdiction === event,
    );
    const given = new Map(rows[event].given.map(({ record, verdict }) => [record, verdict]));
    expect(new Map(all.map(({ record, verdict }) => [record.id as string, verdict]))).toEqual(given);
  });

  test("and somebody from elsewhere the verdicts that a navigation gives", () => {
    for (const event of ["fr", "lt", "us"] as const) {
      const visitor = treatmentSituation(injured, { event, nationality: "de", residence: "de" });
      const after = new Map(
        changed(rows[event], "de", "both").map((change) => [change.record, change.after]),
      );
      const expected = navigate(visitor, active, { today }).entitlements.filter(
        ({ record }) => record.jurisdiction === event,
      );
      for (const { record, verdict } of expected) {
        const before = rows[event].given.find((given) => given.record === record.id)?.verdict;
        expect(after.get(record.id) ?? before, record.id).toBe(verdict);
      }
    }
  });
});

describe("a treatment", () => {
  test("that the records do not say is neither the same nor another", () => {
    expect(treatmentOutcome("met", "unknown")).toBe("unclear");
    expect(treatmentOutcome("not-met", "unknown")).toBe("unclear");
    expect(treatmentOutcome("unknown", "unknown")).toBe("open");
    const none = { same: 0, closes: 0, opens: 0, unclear: 0, open: 9, neither: 3 };
    expect(treatmentLevelOf(none)).toBe("unsettled");
    expect(treatmentLevelOf({ ...none, same: 9, unclear: 9 })).toBe("unclear");
    expect(treatmentLevelOf({ ...none, same: 9 })).toBe("same");
  });
});

describe("what stands out", () => {
  const none = { same: 0, closes: 0, opens: 0, unclear: 0, open: 0, neither: 0 };

  test("is what closes, however much is the same", () => {
    expect(treatmentLevelOf({ ...none, same: 99, closes: 1, unclear: 99, opens: 99 })).toBe("closes");
  });

  test("is not one unknown beside fifteen that are the same", () => {
    expect(treatmentLevelOf({ ...none, same: 15, unclear: 3 })).toBe("same");
    expect(treatmentLevelOf({ ...none, same: 2, unclear: 3 })).toBe("unclear");
    expect(treatmentLevelOf({ ...none, same: 15, unclear: 3, opens: 1 })).toBe("opens");
  });

  test("is the same in France for a German, with what is not known beside it", () => {
    const cell = treatmentCell(rows.fr, "de", "both");
    expect(cell).toMatchObject({ level: "same", same: 15, unclear: 3, open: 17, closes: 0, mixed: true });
    expect(cell).toMatchObject({ settled: 15, weighed: 35 });
    expect(treatmentLine(rows.fr, homes, "both")).toMatchObject({
      settled: 15,
      weighed: 35,
      records: { same: 15, closes: 0, opens: 0, unclear: 3 },
    });
  });

  test("counts as settled for a pair what it counts as settled for all where all are alike", () => {
    for (const row of [rows.fr, rows.be, rows.gb]) {
      const { settled, weighed } = treatmentLine(row, homes, "both");
      expect(treatmentCell(row, "de", "both") ?? { settled, weighed }).toMatchObject({ settled, weighed });
    }
    const dk = rowOf("dk");
    expect(treatmentLine(dk, homes, "both").records.closes).toBe(1);
    expect(treatmentCell(dk, "fr", "both")).toMatchObject({ closes: 1, same: 3, settled: 3, weighed: 9 });
  });

  test("is thin where less than half is settled", () => {
    expect(treatmentLine(rows.be, homes, "both")).toMatchObject({ settled: 6, weighed: 16 });
    expect(isThin({ settled: 6, weighed: 16 })).toBe(true);
    expect(isThin({ settled: 8, weighed: 16 })).toBe(false);
    expect(isThin({ settled: 0, weighed: 0 })).toBe(false);
  });
});

describe("a line", () => {
  test.each(Object.values(rows))("of $event counts each other State and each record once", (row) => {
    const { event, given, met, notSettled, naming, records, states } = treatmentLine(row, homes, "both");
    expect({ event, given }).toEqual({ event: row.event, given: row.given.length });
    expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(homes.length - 1);
    expect(met + notSettled).toBeLessThanOrEqual(given);
    expect(naming).toBeLessThanOrEqual(notSettled);
    const changing = homes.flatMap((home) => changed(row, home, "both").map(({ record }) => record));
    expect(Math.max(records.closes, records.opens, records.unclear)).toBeLessThanOrEqual(
      new Set(changing).size,
    );
  });

  test("says what becomes of a record for anybody", () => {
    const { records, states } = treatmentLine(rows.lt, homes, "both");
    expect(states).toEqual({ same: 0, closes: 0, opens: 0, unclear: 5, unsettled: 0 });
    expect(records).toMatchObject({ closes: 0, opens: 1 });
  });

  test("is there for each State that gives something, and no body of States", () => {
    expect(statesGiving(active)).toEqual(expect.arrayContaining(["be", "de", "fr", "gb"]));
    expect(statesGiving(active)).not.toContain("eu");
  });
});
