import { describe, expect, test } from "vitest";
import type { Clock, Facts } from "../../generated/types/model.ts";
import { timeLimitOf } from "./time-limit.ts";

const today = "2026-11-23";
const limit = (clocks: Clock[], facts: Facts, on = today) => timeLimitOf(clocks, { facts }, on);
const exactly = (day: string) => ({ earliest: day, latest: day });
const event2020: Facts = { "event-date": "2020-01-01" };

describe("a clock whose event has not happened", () => {
  const judged: Clock = { starts: "judgment", opensAfter: "P2M", length: "P1Y" };

  test.each<[string, Clock, Facts, string]>([
    ["no judgment yet", judged, { "judgment-final": false }, "judgment"],
    [
      "no judgment yet, no limit after it",
      { ...judged, unlimited: true },
      { "judgment-final": false },
      "judgment",
    ],
    [
      "no certificate yet",
      { starts: "certification", length: "P2Y" },
      { "condition-certified": false },
      "certification",
    ],
    [
      "the victim lives",
      { starts: "death", length: "P2Y" },
      { "victim-deceased": false, "victim-status": ["relative-of-survivor"] },
      "death",
    ],
  ])("does not run and has no last day: %s", (_, clock, facts, waitsFor) => {
    const found = limit([clock], { ...facts, "event-date": "2026-01-01" });
    expect(found).toMatchObject({ state: "not-running", waitsFor, missing: [] });
    expect(found).not.toHaveProperty("lastDay");
    expect(found).not.toHaveProperty("opensOn");
    expect(found.clocks).toHaveLength(1);
  });

  test("and cannot happen to this person does not concern the person", () => {
    const living: Facts = { "victim-deceased": false, "victim-status": ["physically-injured"] };
    expect(limit([{ starts: "death", length: "P2Y" }], living).clocks).toEqual([]);
    expect(limit([{ starts: "majority", length: "P2Y" }], { "age-at-event": 40 }).clocks).toEqual([]);
  });

  test("of which nobody says whether it has happened is not called open", () => {
    const clock: Clock = { starts: "judgment", length: "P2Y" };
    expect(limit([clock], { "event-date": "2026-09-01" })).toMatchObject({
      state: "unknown",
      missing: ["judgment-final", "judgment-date"],
    });
    expect(limit([clock], { "event-date": "2026-09-01", "judgment-final": true })).toMatchObject({
      state: "open",
      lastDay: { earliest: "2028-09-01" },
      missing: ["judgment-date"],
    });
  });

  test.each([
    ["refusal", "refusal-date"],
    ["decision", "decision-date"],
    ["offer", "offer-date"],
    ["grant", "grant-date"],
  ] as const)("of a procedure that may never begin is not called open: %s", (starts, fact) => {
    expect(limit([{ starts, length: "P2Y" }], { "event-date": "2026-09-01" })).toMatchObject({
      state: "unknown",
      missing: [fact],
    });
  });

  test("of a designation ends no right before it: the right is there from the act on", () => {
    expect(limit([{ starts: "designation", length: "P5Y" }], { "event-date": "2026-09-01" })).toMatchObject({
      state: "open",
      lastDay: { earliest: "2031-09-01" },
      missing: ["designation-date"],
    });
  });

  test("of which nobody says whether it can happen to this person only may concern the person", () => {
    const found = limit([{ starts: "majority", unlimited: true }], event2020);
    expect(found).toMatchObject({ state: "unknown", missing: ["age-at-event"] });
  });
});

describe("a clock that opens later", () => {
  const judged: Clock = { starts: "judgment", opensAfter: "P2M", length: "P1Y" };

  test("is closed before the event and that time, also where its start is not known", () => {
    expect(limit([judged], { "event-date": "2026-10-01" })).toMatchObject({
      state: "not-yet-open",
      notBefore: "2026-12-01",
      lastDay: { earliest: "2027-10-01" },
      missing: ["judgment-final", "judgment-date"],
    });
    expect(limit([judged], { "event-date": "2026-10-01" })).not.toHaveProperty("opensOn");
  });

  test("is not called open on a day on which it may not have opened yet", () => {
    expect(limit([judged], { "event-date": "2026-03-01" }).state).toBe("unknown");
    expect(limit([{ ...judged, unlimited: true }], { "event-date": "2026-03-01" }).state).toBe("unknown");
  });
});

describe("several clocks", () => {
  const over: Clock = { starts: "event", opensAfter: "P1M", length: "P1Y" };
  const later: Clock = { starts: "event", opensAfter: "P10Y", length: "P12Y" };

  test("the one that is over opens and ends nothing any more", () => {
    expect(limit([over, later], event2020)).toMatchObject({
      state: "not-yet-open",
      opensOn: "2030-01-01",
      lastDay: exactly("2032-01-01"),
    });
  });

  test("the last day is that of the time that runs, where another opens only after it", () => {
    const running: Clock = { starts: "event", length: "P8Y" };
    expect(limit([running, later], event2020)).toMatchObject({
      state: "open",
      lastDay: exactly("2028-01-01"),
    });
    expect(limit([{ ...running, length: "P10Y" }, later], event2020).lastDay).toEqual(exactly("2032-01-01"));
    expect(limit([running, { ...later, unlimited: true }], event2020)).not.toHaveProperty("unlimited");
  });

  test("no limit counts only once it is open", () => {
    const forever: Clock = { starts: "event", opensAfter: "P10Y", unlimited: true };
    expect(limit([over, forever], event2020)).toMatchObject({
      state: "not-yet-open",
      opensOn: "2030-01-01",
      unlimited: true,
    });
    expect(limit([over, { unlimited: true }], event2020)).toMatchObject({ state: "open", unlimited: true });
  });

  test("one is over and one does not run yet", () => {
    const judged: Clock = { starts: "judgment", length: "P1Y" };
    const facts = { ...event2020, "judgment-final": false };
    expect(limit([over, judged], facts)).toMatchObject({ state: "not-running", waitsFor: "judgment" });
    expect(limit([over, judged], facts)).not.toHaveProperty("lastDay");
    expect(limit([over, judged, later], facts)).toMatchObject({
      state: "not-yet-open",
      opensOn: "2030-01-01",
    });
  });

  test("one that is over and one that is not known leave it unknown, and say since when", () => {
    const stable: Clock = { starts: "stabilisation", length: "P3Y" };
    expect(limit([over, stable], event2020)).toMatchObject({
      state: "unknown",
      lastDay: { earliest: "2023-01-01" },
      missing: ["stabilisation-date"],
    });
    expect(limit([stable, later], event2020)).toMatchObject({ state: "unknown", opensOn: "2030-01-01" });
  });

  test("one that may apply, and may be open, keeps the rest from being called closed", () => {
    const some: Clock = { starts: "event", length: "P9Y", appliesTo: { en: "Some" } };
    expect(limit([later, some], event2020)).toMatchObject({ state: "unknown", opensOn: "2030-01-01" });
  });

  test("what is asked includes what decides whether a clock applies", () => {
    const minors: Clock = {
      starts: "event",
      length: "P9Y",
      appliesWhen: { op: "number", fact: "age-at-event", is: "less-than", value: 18 },
    };
    expect(limit([over, minors], event2020)).toMatchObject({ state: "unknown", missing: ["age-at-event"] });
    expect(limit([over, minors], { ...event2020, "age-at-event": 30 })).toMatchObject({
      state: "expired",
      missing: [],
    });
  });
});

describe("two clocks of which one applies, whatever is so", () => {
  const judgment = { op: "fact", fact: "judgment-final" } as const;
  const before: Clock = { starts: "event", length: "P1Y", appliesWhen: { op: "not", of: judgment } };
  const after: Clock = { starts: "judgment", length: "P1Y", appliesWhen: judgment };

  test("run where both do", () => {
    const found = limit([before, after], { "event-date": "2026-02-10" });
    expect(found).toMatchObject({ state: "open", lastDay: { earliest: "2027-02-10" } });
    expect(found.lastDay).not.toHaveProperty("latest");
    expect(found.missing).toEqual(["judgment-final", "judgment-date"]);
    const words: Clock = { starts: "event", length: "P5Y", appliesTo: { en: "Some" } };
    expect(limit([before, words, after], { "event-date": "2026-02-10" }).state).toBe("open");
  });

  test("are over where both are, and not known where one may run", () => {
    const short: Clock = { ...after, starts: "event", length: "P2Y" };
    expect(limit([before, short], event2020)).toMatchObject({
      state: "expired",
      lastDay: exactly("2022-01-01"),
      missing: [],
    });
    expect(limit([before, after], event2020).state).toBe("unknown");
    expect(limit([before, { ...short, length: "P9Y" }], event2020).state).toBe("unknown");
  });

  test("have no limit where neither has one, and the day of the other where one has none", () => {
    const forever: Clock = { unlimited: true, appliesWhen: judgment };
    expect(limit([before, forever], { "event-date": "2026-02-10" }).lastDay).toEqual({
      earliest: "2027-02-10",
    });
    const also: Clock = { unlimited: true, appliesWhen: { op: "not", of: judgment } };
    expect(limit([also, forever], event2020)).toMatchObject({ state: "open", unlimited: true });
  });
});

describe("whose time it is", () => {
  const claim: Clock = { starts: "event", length: "P10Y" };
  const answer: Clock = { starts: "claim", length: "P3M", whose: "body" };

  test("that of a body or an insurer is listed and limits nobody", () => {
    const facts = { ...event2020, "claim-date": "2020-02-01" };
    const found = limit([claim, answer, { ...answer, whose: "insurer", unlimited: true }], facts);
    expect(found).toMatchObject({ state: "open", lastDay: exactly("2030-01-01") });
    expect(found.clocks).toHaveLength(3);
    expect(limit([answer], facts)).toMatchObject({ state: "unknown", missing: [] });
    expect(limit([answer], facts)).not.toHaveProperty("lastDay");
  });

  test("that of the person is said or not", () => {
    expect(limit([{ ...claim, whose: "person" }], event2020)).toMatchObject(limitWithoutClocks());
  });

  const limitWithoutClocks = () => {
    const { clocks: _, ...rest } = limit([claim], event2020);
    return rest;
  };
});

describe("a time that stands still", () => {
  const year: Clock = { starts: "event", length: "P1Y" };
  const stopped = (...suspensions: NonNullable<Clock["suspensions"]>): Clock => ({ ...year, suspensions });
  const facts: Facts = { "event-date": "2026-01-15", "claim-date": "2026-03-01" };

  test("ends as many days later", () => {
    const clock = stopped({ from: "claim", until: "decision" });
    expect(limit([clock], { ...facts, "decision-date": "2026-05-10" }).lastDay).toEqual(
      exactly("2027-03-26"),
    );
    const days = stopped({ fromDay: "2026-03-02", untilDay: "2026-05-10" });
    expect(limit([days], facts).lastDay).toEqual(exactly("2027-03-26"));
  });

  test("is not counted twice where two suspensions meet", () => {
    const clock = stopped(
      { fromDay: "2026-03-02", untilDay: "2026-04-20" },
      { fromDay: "2026-04-10", untilDay: "2026-05-10" },
    );
    expect(limit([clock], facts).lastDay).toEqual(exactly("2027-03-26"));
  });

  test("begins when time counts again, where it would begin in between", () => {
    const minority = stopped({ from: "event", until: "majority" });
    expect(limit([minority], { "event-date": "2026-01-15", "age-at-event": 17 }).lastDay).toEqual({
      earliest: "2027-01-16",
      latest: "2028-01-15",
    });
    expect(limit([minority], { "event-date": "2026-01-15", "age-at-event": 30 }).lastDay).toEqual(
      exactly("2027-01-15"),
    );
  });

  test("stands still no more once it is over, and not before it has begun", () => {
    const clock = stopped({ fromDay: "2027-02-01", untilDay: "2028-01-01" });
    expect(limit([clock], facts).lastDay).toEqual(exactly("2027-01-15"));
    const before = stopped({ fromDay: "2020-03-12", untilDay: "2020-06-23" });
    expect(limit([before], facts).lastDay).toEqual(exactly("2027-01-15"));
  });

  test("lasts at least as long where the end of the suspension is not known", () => {
    const clock = stopped({ from: "claim", until: "decision" });
    expect(limit([clock], facts)).toMatchObject({ state: "open", missing: ["decision-date"] });
    expect(limit([clock], facts).lastDay).toEqual({ earliest: "2027-01-15" });
    expect(limit([clock], facts, "2029-01-01").state).toBe("unknown");
    expect(limit([stopped({ fromDay: "2026-03-01" })], facts, "2029-01-01").state).toBe("unknown");
  });

  test("runs on as long as the end of the suspension has not come", () => {
    const clock = stopped({ from: "claim", until: "judgment" });
    expect(limit([clock], { ...facts, "judgment-final": false }, "2029-01-01")).toMatchObject({
      state: "open",
      lastDay: { earliest: "2029-11-17" },
    });
  });

  test("is not stopped by what has not happened", () => {
    const clock = stopped({ from: "judgment", until: "decision" });
    expect(limit([clock], { ...facts, "judgment-final": false })).toMatchObject({
      lastDay: exactly("2027-01-15"),
      missing: [],
    });
  });
});

describe("new starting events", () => {
  test.each([
    ["decision", "decision-date"],
    ["refusal", "refusal-date"],
    ["investigation-end", "investigation-end-date"],
    ["grant", "grant-date"],
    ["enforcement", "enforcement-date"],
  ] as const)("%s", (starts, fact) => {
    const clock: Clock = { starts, length: "P2M" };
    expect(limit([clock], { [fact]: "2026-11-02" })).toMatchObject({
      state: "open",
      lastDay: exactly("2027-01-02"),
      movesTo: "2027-01-04",
    });
    expect(limit([clock], {})).toMatchObject({ state: "unknown", missing: [fact] });
  });

  test("the entry into force is known by its day alone", () => {
    const clock: Clock = { starts: "entry-into-force", length: "P2Y" };
    expect(limit([clock], event2020)).toMatchObject({ state: "unknown", missing: [] });
    expect(limit([{ ...clock, startsOn: "2025-01-31" }], event2020).lastDay).toEqual(exactly("2027-01-31"));
  });
});

describe("a last day that is no working day", () => {
  const clock: Clock = { starts: "event", length: "P3Y", lateClaim: { en: "For good cause." } };
  const facts: Facts = { "event-date": "2023-11-28" };

  test("is not over before the next working day has passed", () => {
    const states = ["2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01"].map((day) =>
      limit([clock], facts, day),
    );
    expect(states.map(({ state }) => state)).toEqual(["open", "unknown", "unknown", "expired"]);
    expect(states.map(({ movesTo }) => movesTo)).toEqual([
      "2026-11-30",
      "2026-11-30",
      "2026-11-30",
      undefined,
    ]);
    expect(states.map(({ daysLeft }) => daysLeft)).toEqual([0, -1, -2, -3]);
  });

  test("moves no more once that day has passed, though more time may be given", () => {
    const extended: Clock = { ...clock, extendedFor: { en: "Some" } };
    expect(limit([extended], facts, "2026-11-30")).toMatchObject({ state: "unknown", movesTo: "2026-11-30" });
    expect(limit([extended], facts, "2026-12-01")).not.toHaveProperty("movesTo");
  });

  test("nor is a window that ends there, which itself names no day to move to", () => {
    const minors: Clock = { starts: "majority", length: "P1Y" };
    const found = (on: string) => limit([minors], { "event-date": "2015-11-28", "age-at-event": 8 }, on);
    expect(found("2026-11-28")).toMatchObject({ state: "unknown", lastDay: { latest: "2026-11-28" } });
    expect(found("2026-11-30").state).toBe("unknown");
    expect(found("2026-12-01").state).toBe("expired");
    expect(found("2026-11-28")).not.toHaveProperty("movesTo");
  });
});

test("time that stands still shortens nothing, also where nobody says when it stood still", () => {
  const clock: Clock = {
    starts: "event",
    length: "P3Y",
    suspensions: [{ from: "claim", until: "decision" }],
  };
  const found = limit([clock], { "event-date": "2026-01-14" });
  expect(found.lastDay).toEqual({ earliest: "2029-01-14" });
});
