import {
  ordinaryDay,
  type TreatmentBy,
  type TreatmentRow,
  treatmentCell,
  treatmentLine,
  treatmentRows,
} from "@civic/schema/compute";
import { describe, expect, test } from "vitest";
import { realRecords } from "../../../tests/real-records.ts";
import { homeOffer, panelOf } from "./panel-model.ts";
import { dataOf, fileRows } from "./take-rows.ts";
import { blockSize, blocksOf, blockWith, findingOf, homeGroups } from "./treatment-cells.ts";
import { words } from "./words/en.ts";

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

const rows = {
  fr: rowOf("fr"),
  be: rowOf("be"),
  de: rowOf("de"),
  gb: rowOf("gb"),
  lt: rowOf("lt"),
  us: rowOf("us"),
};
const changed = (row: TreatmentRow, home: string, by: TreatmentBy) => row.changes.get(home)?.[by] ?? [];

describe("Germany", () => {
  // SGB XIV covers acts in Germany whatever the nationality and residence status; the hardship benefits as well.
  test("changes nothing for anybody, and most of it is settled", () => {
    for (const home of ["be", "fr", "gb", "us"])
      for (const by of ["both", "nationality", "residence"] as const)
        expect(changed(rows.de, home, by), `${home} ${by}`).toEqual([]);
    expect(treatmentCell(rows.de, "us", "both")).toMatchObject({ level: "same", mixed: false });
    const sgb14 = rows.de.given.find(({ record }) => record === "civic/compensation-scheme/de-sgb14");
    expect(sgb14?.verdict).not.toBe("not-met");
  });
});

describe("the United Kingdom", () => {
  // What is for British nationals alone is for acts abroad: it opens to nobody who was hurt at home.
  test("keeps what is for acts abroad for neither", () => {
    const abroad = rows.gb.given.find(
      ({ record }) => record === "civic/service/gb-exceptional-assistance-measures",
    );
    expect(abroad?.verdict).toBe("not-met");
    expect(changed(rows.gb, "us", "both")).toEqual([]);
    expect(
      panelOf(active, { event: "gb", home: "us", by: "both" }, injured).neither.map(
        ({ record }) => record.id,
      ),
    ).toContain("civic/service/gb-exceptional-assistance-measures");
  });
});

describe("Belgium", () => {
  // Law of 18 July 2017: other foreigners only where their State has no scheme. It hangs on facts that nobody has said.
  test("leaves the national solidarity status unsettled: neither equal nor unequal", () => {
    const pension = rows.be.given.find(({ record }) => record === "civic/service/be-solidarity-pension-desk");
    expect(pension).toMatchObject({ verdict: "unknown", naming: true });
    const cell = treatmentCell(rows.be, "us", "both");
    expect(cell?.open).toBe(rows.be.given.filter(({ verdict }) => verdict === "unknown").length);
    expect(cell?.same).toBe(rows.be.given.filter(({ verdict }) => verdict === "met").length);
    expect(cell?.closes).toBe(0);
  });
});

describe("France", () => {
  // Military hospital care, return to work: any of French national, resident of France, or a point that is not known.
  const { changed: panel } = panelOf(active, { event: "fr", home: "de", by: "both" }, injured);

  test("changes nothing with nationality or residence alone", () => {
    expect(changed(rows.fr, "de", "nationality")).toEqual([]);
    expect(changed(rows.fr, "de", "residence")).toEqual([]);
    expect(treatmentCell(rows.fr, "de", "nationality")?.level).toBe("same");
  });

  test("is not known in part where both are different, and says which two conditions bring it about", () => {
    expect(treatmentCell(rows.fr, "de", "both")).toMatchObject({
      level: "same",
      unclear: 3,
      closes: 0,
      mixed: true,
    });
    const care = panel.find(({ record }) => record.id === "civic/service/fr-military-hospital-care");
    expect(care).toMatchObject({ before: "met", after: "unknown", cause: "together" });
    expect(care?.because.map(({ fact }) => fact).sort()).toEqual(["nationality", "residence-at-event"]);
  });

  test("the fund opens to everybody: acts in France, any nationality and residence status", () => {
    expect(panel.map(({ record }) => record.id)).not.toContain("civic/compensation-scheme/fr-fgti-terrorism");
  });
});

describe("Lithuania", () => {
  test("opens the passing on of claims to residents of the Union alone, because of the residence", () => {
    const { changed: panel } = panelOf(active, { event: "lt", home: "de", by: "both" }, injured);
    const opened = panel.filter(({ after }) => after === "met");
    expect(opened).toHaveLength(1);
    expect(opened[0]?.cause).toBe("residence");
    expect(treatmentCell(rows.lt, "de", "both")).toMatchObject({ level: "unclear", opens: 1, mixed: true });
    expect(treatmentCell(rows.lt, "us", "both")).toMatchObject({ level: "unclear", opens: 0, mixed: false });
    expect(homeGroups(rows.lt, homes, "both").map(({ homes: alike }) => alike)).toEqual([
      ["be", "de", "fr"],
      ["gb", "us"],
    ]);
  });
});

describe("the picture", () => {
  const all = Object.values(rows);
  const lines = all.map((row) => treatmentLine(row, homes, "both"));

  test("counts each State of the event once", () => {
    const { events, levels, given, met, notSettled } = findingOf(lines);
    expect(events).toBe(all.length);
    expect(Object.values(levels).reduce((sum, n) => sum + n, 0)).toBe(all.length);
    expect(given).toBe(all.reduce((sum, row) => sum + row.given.length, 0));
    const neither = all.flatMap((row) => row.given).filter(({ verdict }) => verdict === "not-met");
    expect(given - met - notSettled).toBe(neither.length);
    for (const line of lines)
      expect(Object.values(line.states).reduce((sum, n) => sum + n, 0)).toBe(homes.length - 1);
  });

  test("is taken along with one line a pair and every count", () => {
    const levels = { same: "s", closes: "c", opens: "o", unclear: "u", unsettled: "n" };
    const file = fileRows(all, homes, "both", { words, levels, region: (state) => state.toUpperCase() });
    expect(file).toHaveLength(1 + all.length * (homes.length - 1));
    expect(file[1]?.slice(0, 3)).toEqual(["FR", "BE", "s"]);
    expect(file[0]?.slice(-2)).toEqual([words.file.weighed, words.file.settled]);
    expect(file[1]?.slice(-2)).toEqual(["35", "15"]);
    expect(JSON.parse(JSON.stringify(dataOf(all, homes, "both", injured)))).toMatchObject({
      by: "both",
      person: "injured",
    });
  });

  test("holds no more States than it has room for", () => {
    const many = Array.from({ length: 200 }, (_, at) => `s${at}`);
    const blocks = blocksOf(many);
    expect(blocks.flat()).toEqual(many);
    expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThanOrEqual(blockSize);
    expect(blockWith(many, "s150")).toContain("s150");
    expect(blockWith(many, "zz")).toContain("s0");
    expect(blockWith([], undefined)).toEqual([]);
  });
});

describe("the State of home", () => {
  test("adds what it gives its own people for an act abroad", () => {
    const { known, met, open } = homeOffer(active, { event: "de", home: "fr", by: "both" }, injured);
    expect(known).toBe(true);
    expect([...met, ...open].every(({ record }) => record.jurisdiction === "fr")).toBe(true);
    expect([...met, ...open].map(({ record }) => record.id)).toContain(
      "civic/compensation-scheme/fr-fgti-terrorism",
    );
  });

  test("without records is not known", () => {
    expect(homeOffer(active, { event: "de", home: "br", by: "both" }, injured)).toEqual({
      known: false,
      met: [],
      open: [],
    });
  });
});
