import type { RecognitionMeasure } from "@civic/schema";
import type { DayRule } from "@civic/schema/compute";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { realOf } from "../../../tests/real-records.ts";
import { localDay } from "../../records/next-date.ts";
import { inColumns, isDay, nextDays, yearAhead, yearOfDays } from "./calendar-model.ts";
import { kindColumns, kindNamed, stateRows, statesNamed, wantedMeasures } from "./kinds-model.ts";
import { changedSearch, recognitionSearch } from "./recognition-search.ts";
import { calendarFile, callsFor, measureRows } from "./take-along.ts";
import { words } from "./words/en.ts";

const real = realOf("recognition-measure");
const compare = english.format.compareRegions;
const [pattern] = real;

/** A measure of which only what the models read is told. */
function measure(part: Partial<RecognitionMeasure>): RecognitionMeasure {
  if (pattern === undefined) throw new Error("data/ has no measure");
  const { dayOfRemembrance: _, lifeCycle: __, ...rest } = pattern;
  return { ...rest, ...part };
}

const rules: fc.Arbitrary<DayRule> = fc.oneof(
  fc.record({
    rule: fc.constant("fixed-date" as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    rule: fc.constant("nth-weekday" as const),
    month: fc.integer({ min: 1, max: 12 }),
    weekday: fc.constantFrom("mo" as const, "we" as const, "su" as const),
    nth: fc.constantFrom(1 as const, 2 as const, 5 as const, -1 as const),
  }),
  fc.record({ rule: fc.constant("easter" as const), offset: fc.integer({ min: -70, max: 70 }) }),
  fc.constant<DayRule>({
    rule: "fixed-date",
    month: 3,
    day: 18,
    intervals: [{ everyYears: 5, from: "2024" }],
  }),
  fc.constant({ rule: "announced" as const, description: { en: "By decree" } }),
);

const measures = fc
  .array(
    fc.record({
      jurisdiction: fc.constantFrom("fr", "es", "eu", "un", "gb"),
      types: fc.uniqueArray(
        fc.constantFrom("day-of-remembrance", "monument", "places-of-memory", "x-fr-own-kind"),
        {
          minLength: 1,
        },
      ),
      rule: fc.option(rules, { nil: undefined }),
      ended: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ jurisdiction, types, rule, ended }, index) =>
      measure({
        id: `civic/recognition-measure/${jurisdiction}-${index}`,
        jurisdiction,
        types: types as RecognitionMeasure["types"],
        ...(rule && { dayOfRemembrance: rule }),
        ...(ended && { lifeCycle: { stage: "ended" as const } }),
      }),
    ),
  );

describe("the days of a year", () => {
  test("every day stands in one place of the year or among the others, and in the month of its date", () => {
    fc.assert(
      fc.property(measures, fc.integer({ min: 1990, max: 2100 }), (all, year) => {
        const { months, others } = yearOfDays(all, year, compare);
        const days = months.flatMap((month) => month.days.map((day) => ({ ...day, month: month.month })));
        const placed = [...days.flatMap((day) => day.measures), ...others].map(({ id }) => id);
        expect(placed.toSorted()).toEqual(
          all
            .filter(isDay)
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { date, month } of days)
          expect(date.slice(0, 8)).toBe(`${year}-${String(month).padStart(2, "0")}-`);
        const dates = days.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
      }),
    );
  });

  test("two columns hold all months in their order, and neither is longer by more than one month", () => {
    fc.assert(
      fc.property(measures, (all) => {
        const { months } = yearOfDays(all, 2026, compare);
        const columns = inColumns(months);
        expect(columns.flat()).toEqual(months);
        const size = (of: typeof months) =>
          of.flatMap(({ days }) => days.flatMap((day) => day.measures)).length;
        const longest = Math.max(0, ...months.map((month) => size([month])));
        expect(Math.abs(size(columns[0]) - size(columns[1]))).toBeLessThanOrEqual(longest);
      }),
    );
  });

  test("11 March: the Union first, then the States by name", () => {
    const march = yearOfDays(real, 2026, compare).months.find(({ month }) => month === 3);
    expect(march?.days.map(({ date }) => date)).toEqual(["2026-03-11", "2026-03-22"]);
    expect(march?.days[0]?.measures.map(({ jurisdiction }) => jurisdiction)).toEqual([
      "eu",
      "fr",
      "de",
      "nl",
      "ro",
    ]);
  });

  test("a rule is worked out for the year, and what is not held in it is kept apart", () => {
    const dateOf = (year: number, id: string) =>
      yearOfDays(real, year, compare)
        .months.flatMap(({ days }) => days)
        .find((day) => day.measures.some((one) => one.id.endsWith(id)))?.date;
    expect(dateOf(2026, "gr-remembrance-day")).toBe("2026-01-18");
    expect(dateOf(2027, "gr-remembrance-day")).toBe("2027-01-17");
    expect(dateOf(2026, "nl-utrecht-commemoration")).toBeUndefined();
    expect(dateOf(2029, "nl-utrecht-commemoration")).toBe("2029-03-18");
  });

  test("the next ones follow each other from today on, and none that has ended", () => {
    fc.assert(
      fc.property(
        measures,
        fc.date({ min: new Date(2000, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true }),
        (all, today) => {
          const { held: next, doubtful } = nextDays(all, { today, compare });
          const dates = next.map(({ date }) => date);
          const twice = doubtful
            .flatMap((day) => day.measures)
            .filter((one) => next.some((day) => day.measures.includes(one)));
          expect(twice).toEqual([]);
          expect(dates).toEqual(dates.toSorted());
          for (const date of dates) expect(date >= localDay(today)).toBe(true);
          expect(next.flatMap((day) => day.measures).every(({ lifeCycle }) => lifeCycle === undefined)).toBe(
            true,
          );
        },
      ),
    );
    const { held, doubtful } = nextDays(real, { today: new Date(2026, 10, 30), compare });
    const dates = held.map(({ date }) => date);
    expect(dates[0]).toBe("2026-12-21");
    expect(dates).toContain("2027-03-11");
    expect(dates.every((date) => date < "2027-11-30")).toBe(true);
    const apart = doubtful.flatMap(({ measures: its }) => its.map(({ id }) => id.split("/").at(-1)));
    expect(apart).toContain("dk-anniversary-2015-attacks");
    expect(apart).toContain("gb-national-day");
    expect(apart).not.toContain("eu-remembrance-day");
  });

  test("the calendar opens on the year in which most of the next twelve months lie", () => {
    expect(yearAhead(new Date(2026, 0, 15))).toBe(2026);
    expect(yearAhead(new Date(2026, 10, 30))).toBe(2027);
  });
});

describe("measures by State and kind", () => {
  test("every measure stands under each of its kinds, and nowhere else", () => {
    fc.assert(
      fc.property(measures, (all) => {
        const rows = stateRows(all, compare);
        const columns = kindColumns(rows, undefined).flatMap(({ kinds }) => kinds);
        expect(columns).toEqual([...new Set(columns)]);
        const placed = rows.flatMap(({ byKind }) =>
          columns.flatMap((kind) => (byKind.get(kind) ?? []).map(({ id }) => `${id} ${kind}`)),
        );
        const expected = all.flatMap(({ id, types }) => types.map((type) => `${id} ${type}`));
        expect(placed.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test("bodies of States come last, no State without a record has a row", () => {
    const states = stateRows(real, compare).map(({ state }) => state);
    expect(states.slice(-2)).toEqual(["eu", "un"]);
    expect(states).not.toContain("cy");
  });

  test("a group asks for all of its kinds, a kind for itself", () => {
    const group = wantedMeasures(real, { states: ["fr", "es"], kind: "places-of-memory" });
    expect(new Set(group.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(["fr", "es"]));
    const columns = kindColumns(stateRows(group, compare), "places-of-memory");
    expect(columns.map((each) => each.group)).toEqual(["places-of-memory"]);
    const medals = wantedMeasures(real, { kind: "medal-or-order" });
    expect(medals.length).toBeGreaterThan(0);
    expect(medals.every(({ types }) => types.includes("medal-or-order"))).toBe(true);
  });

  test("a kind that neither the list nor a record has is none", () => {
    expect(kindNamed("medal-or-order", real)).toBe("medal-or-order");
    expect(kindNamed("trophy", real)).toBeUndefined();
  });
});

describe("the address", () => {
  test("reads States and bodies of States, however they are typed", () => {
    expect(recognitionSearch({ states: "FR,uk,eu,zz", type: "monument", year: "2027" })).toEqual({
      states: ["fr", "gb", "eu", "zz"],
      type: "monument",
      year: "2027",
    });
  });

  test("what is no State and has no record is not followed", () => {
    expect(statesNamed(["fr", "cy", "eu", "zz"], real)).toEqual(["fr", "cy", "eu"]);
    expect(statesNamed(["zz"], real)).toBeUndefined();
  });

  test("a change closes the field that was open", () => {
    const open = { states: ["fr"], state: "fr", cell: "monument" };
    expect(changedSearch(open, { type: "plaque" })).toEqual({ states: ["fr"], type: "plaque" });
  });
});

describe("to take along", () => {
  const speech = { language: english, words };

  test("every measure is a row as long as the head; what no source says is not known", () => {
    const [head = [], ...rows] = measureRows(real, 2026, speech);
    expect(rows).toHaveLength(real.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const spain = rows.find(([state, name]) => state === "Spain" && name === "Day of Victims of Terrorism");
    expect(spain).toContain("2026-06-27");
    expect(spain?.[head.indexOf("Legal basis")]).toBe(words.noLaw);
  });

  test("the node is asked for each of the States", () => {
    expect(callsFor([])).toEqual(["/v1/records?kind=recognition-measure&view=current&limit=200"]);
    expect(callsFor(["fr", "es"]).map((call) => call.slice(-2))).toEqual(["fr", "es"]);
  });

  test("the calendar file repeats the Spanish day every year", async () => {
    const now = new Date("2026-11-30T10:00:00Z");
    const file = await calendarFile(real, { from: 2026, now, language: "en" });
    expect(file?.name).toMatch(/\.ics$/);
    expect(file?.text).toContain("RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=27");
  });
});
