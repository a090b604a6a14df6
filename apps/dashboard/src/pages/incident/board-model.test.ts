import type { IncidentNotice } from "@civic/schema";
import { recordsByReference, recordsInForce } from "@civic/schema/compute";
import { entitlementGroup } from "@civic/schema/words";
import { describe, expect, test } from "vitest";
import { english } from "../../../tests/languages.ts";
import { realCoverage, realOf, realRecords } from "../../../tests/real-records.ts";
import {
  boardOf,
  homesOf,
  type LocatedIncident,
  noticesInForce,
  openingsOf,
  personsOf,
} from "./board-model.ts";
import { limitsOf, placeOfDay } from "./clocks-model.ts";
import { contactsByState } from "./contacts-model.ts";
import { contactsText } from "./contacts-text.ts";
import { handOversIn, unansweredIn } from "./state-model.ts";
import { words } from "./words/en.ts";

const today = "2026-11-30";
const nice = { event: "fr", day: "2026-11-29", homes: ["de", "es"] };
const boardsOf = (incident: LocatedIncident) =>
  personsOf(incident).map((person) => boardOf(person, realRecords, today));
const boards = boardsOf(nice);
const byId = recordsByReference(realRecords);
const contacts = contactsByState(boards, recordsInForce(realRecords), (id) => byId.get(id));
const of = (state: string) => contacts.find((each) => each.state === state);

test("both ordinary persons of each State are worked out", () => {
  expect(boards.map(({ home, person }) => `${home} ${person}`)).toEqual([
    "de injured",
    "de bereaved",
    "es injured",
    "es bereaved",
  ]);
  expect(homesOf({ ...nice, homes: [] })).toEqual(["fr"]);
});

describe("a German resident hurt in Nice", () => {
  test("whom to call: numbers in danger, then a line that was confirmed", () => {
    expect(of("fr")?.danger.map(({ contact }) => "number" in contact && contact.number)).toContain("112");
    expect(of("fr")?.points[0]?.contacts.some((each) => each.lastConfirmed !== undefined)).toBe(true);
  });

  test("which authority at home assists", () => {
    const assisting = of("de")?.points.filter(({ role }) => role === "assisting");
    expect(assisting?.map(({ record }) => record.id)).toEqual(["civic/organisation/de-bfse"]);
  });

  test("which fund: what pays comes before what helps, in both States", () => {
    const [there, home] = openingsOf(boards, "de");
    expect(there?.open[0]?.record.id).toBe("civic/compensation-scheme/fr-fgti-terrorism");
    expect(home?.state).toBe("de");
    const sorts = there?.open.map(({ record }) => entitlementGroup(record)) ?? [];
    expect(sorts).toEqual([...sorts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test("by when: the last days in their order, each once", () => {
    const { dated, undated } = limitsOf(boards, english);
    const days = dated.map(({ earliest }) => earliest);
    expect(days).toEqual([...days].sort());
    const fund = dated.filter(({ record }) => record.id === "civic/compensation-scheme/fr-fgti-terrorism");
    expect(fund.map(({ earliest }) => earliest)).toEqual(["2036-11-29", "2036-11-29"]);
    const keys = [...dated, ...undated].map((each) => each.record.id + each.words.by);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const order = ["money", "help", "recognition"];

test("the point that is there for other States is among the contacts where it happened", () => {
  expect(of("fr")?.points.some(({ crossBorder }) => crossBorder)).toBe(true);
});

test("as text a contact is its name with its numbers, and silence is said", () => {
  const text = contactsText("Attack", contacts, { words, language: english });
  expect(text).toContain("GERMANY");
  expect(text).toContain("- +49 30 5000 3000");
  expect(text).toContain("No telephone number is recorded.");
});

test("a State without records has openings of nobody, not none", () => {
  const [, home] = openingsOf(boardsOf({ ...nice, homes: ["pw"] }), "pw");
  expect(home).toEqual({ state: "pw", open: [], closed: 0 });
});

test("days far away count less on the line", () => {
  const line = { first: "2026-11-29", last: "2036-11-29" };
  expect(placeOfDay(line.first, line)).toBe(0);
  expect(placeOfDay(line.last, line)).toBe(1);
  expect(placeOfDay("2026-12-06", line)).toBeGreaterThan(0.2);
  expect(placeOfDay(line.first, { first: line.first, last: line.first })).toBe(0);
});

test("hand-overs are those of the State of the attack", () => {
  const found = handOversIn(realOf("pathway"), "fr");
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ pathway }) => pathway.jurisdiction))).toEqual(new Set(["fr"]));
});

test("a need is open where no record answers it in any part of the stage", () => {
  expect(unansweredIn(realCoverage, "fr", "emergency").unknown).toEqual([]);
  expect(unansweredIn(realCoverage, "fr", "follow-up").unknown).toEqual(["safety-and-protection"]);
  expect(unansweredIn([], "fr", "emergency").unknown).toHaveLength(10);
});

test("a notice is shown until it expires, for its State alone", () => {
  const notice = (country: string, expiresAt: string) =>
    ({
      kind: "incident-notice",
      event: { country },
      expiresAt,
      issuedAt: expiresAt,
    }) as unknown as IncidentNotice;
  const open = notice("fr", "2026-12-01T00:00:00Z");
  const others = [notice("fr", "2026-11-29T00:00:00Z"), notice("de", "2026-12-01T00:00:00Z")];
  expect(noticesInForce([...others, open], "fr", new Date("2026-11-30T12:00:00Z"))).toEqual([open]);
});
