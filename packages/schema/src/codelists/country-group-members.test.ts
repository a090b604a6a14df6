import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryGroup } from "./country-group.ts";
import { countryGroupMembers, isMember } from "./country-group-members.ts";

describe("membership of a group of States", () => {
  test.each([
    ["eu", "gb", "1972-12-31", false],
    ["eu", "gb", "1973-01-01", true],
    ["eu", "gb", "2020-01-31", true],
    ["eu", "gb", "2020-02-01", false],
    ["eu", "hr", "2013-06-30", false],
    ["eu", "hr", "2013-07-01", true],
    ["eea", "hr", "2013-07-01", false],
    ["eea", "no", "2024-02-29", true],
    ["eu", "no", "2024-02-29", false],
    ["council-of-europe", "ru", "2022-03-15", true],
    ["council-of-europe", "ru", "2022-03-16", false],
    ["ecvvc", "de", "1997-02-28", false],
    ["ecvvc", "de", "1997-03-01", true],
  ] as const)("%s: %s on %s is %s", (group, state, day, expected) => {
    expect(isMember(group, state, day)).toBe(expected);
  });

  test("is unknown for a State that an unfinished list does not hold, and denied by a finished one", () => {
    expect(isMember("ecvvc", "it", "2020-01-01")).toBeUndefined();
    expect(isMember("council-of-europe", "jp", "2020-01-01")).toBe(false);
  });

  test("is unknown without a day for a State that ever belonged, and denied for one that never did", () => {
    expect(isMember("eu", "fr", undefined)).toBeUndefined();
    expect(isMember("eu", "us", undefined)).toBe(false);
  });

  test("once acquired, is lost only on a day that the list names", () => {
    const days = fc
      .date({ min: new Date("1950-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const memberships = countryGroup.concepts.flatMap(({ code }) =>
      countryGroupMembers[code].members.map((member) => ({ code, ...member })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...memberships), days, ({ code, state, from, until }, day) => {
        expect(isMember(code, state, day)).toBe(day >= from && (until === undefined || day <= until));
      }),
    );
  });
});

describe("the lists", () => {
  test.each(countryGroup.concepts.map(({ code }) => code))(
    "%s names each State once, with real days",
    (code) => {
      const { members, asOf } = countryGroupMembers[code];
      const states = members.map(({ state }) => state);
      expect(new Set(states).size).toBe(states.length);
      for (const { state, from, until } of members) {
        expect(state).toMatch(/^[a-z]{2}$/);
        for (const day of [from, until ?? from])
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(from <= (until ?? asOf)).toBe(true);
      }
    },
  );

  test.each([
    ["eu", 27],
    ["eea", 30],
    ["council-of-europe", 46],
  ] as const)("%s has %i members today", (code, count) => {
    const { members, asOf } = countryGroupMembers[code];
    expect(members.filter(({ state }) => isMember(code, state, asOf)).length).toBe(count);
  });

  test("every member of the Union belongs to the Council of Europe", () => {
    for (const { state } of countryGroupMembers.eu.members)
      expect(isMember("council-of-europe", state, "2026-11-23")).toBe(true);
  });
});
