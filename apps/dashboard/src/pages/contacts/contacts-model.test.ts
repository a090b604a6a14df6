import type { CivicRecord, Contact } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { contactsSearch } from "./contacts-search.ts";
import { entriesOf } from "./entries-model.ts";
import { found, inOrder, stateRows } from "./filter-model.ts";
import { knownContacts, knownOf, waysOfEntry } from "./known-contact.ts";
import { readFilters } from "./read-filters.ts";
import { mailLink, reportOf } from "./report-model.ts";
import { cardsOf, contactRows, entryName } from "./take-along.ts";
import { words } from "./words/en.ts";
import { words as frenchWords } from "./words/fr.ts";

const now = new Date("2026-11-30T10:00:00Z");
const speech = { phrasing: english, words };
const entries = entriesOf(realRecords);
const known = entries.map((entry) => knownOf(entry, now));
const unreached = entries.filter((each) => waysOfEntry(each).length === 0);
const entry = (id: string) => {
  const it = entries.find((each) => each.id === id);
  if (!it) throw new Error(`no entry ${id}`);
  return it;
};

describe("the directory", () => {
  test("has a line for every body, service, scheme and contact point in force", () => {
    const sorts = new Set(entries.map(({ sort }) => sort));
    expect(sorts).toEqual(new Set(["emergency", "point", "organisation", "service", "scheme"]));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(800);
  });

  test("a service without contacts is reached through its bodies; who has none at all has none", () => {
    const through = entries.filter(
      ({ own, through: bodies }) => own.contacts.length === 0 && bodies.length > 0,
    );
    expect(through.length).toBeGreaterThan(20);
    expect(unreached.length).toBeGreaterThan(0);
  });
});

describe("filters", () => {
  const states = ["es", "fr"];

  test("what is not known is told and left out", () => {
    const search = contactsSearch({
      state: "ZZ",
      need: "nonsense",
      phase: "emergency",
      only: "number",
      x: "1",
    });
    expect(readFilters(search, states)).toEqual({
      filters: { phase: "emergency", only: "number" },
      unknown: [
        { field: "state", value: "zz" },
        { field: "need", value: "nonsense" },
      ],
    });
    expect(readFilters(contactsSearch({ state: " FR " }), states).filters).toEqual({ state: "fr" });
  });

  test("psychological help in Spain", () => {
    const { shown } = found(known, { state: "es", need: "psychological-support" });
    const names = shown.map((each) => entryName(each.entry, speech));
    expect(names).toContain("National psychologists");
    expect(names).toContain("National network of psychologists");
    expect(names).not.toContain("Electronic office");
  });

  test("of whom no source says it, is counted and not left out in silence", () => {
    const { unsaid } = found(known, { state: "es", need: "psychological-support" });
    expect(unsaid).toBeGreaterThan(0);
  });

  test("confirmed within a year", () => {
    const { shown } = found(known, { only: "confirmed" });
    expect(shown.length).toBeGreaterThan(0);
    for (const { freshness, hasNumber } of shown)
      expect([freshness, hasNumber]).toEqual(["within-a-year", true]);
  });
});

test("emergency numbers stand first, then the confirmed numbers, and who cannot be reached last", () => {
  const { shown } = found(known, { state: "fr" });
  const ordered = inOrder(
    shown,
    (each) => entryName(each, speech),
    (one, other) => one.localeCompare(other),
  );
  expect(ordered[0]?.entry.sort).toBe("emergency");
  const steps = ["within-a-year", "older", "never", undefined];
  const ranks = ordered
    .slice(1)
    .filter((each) => each.entry.stage !== "ended")
    .map(({ freshness }) => steps.indexOf(freshness));
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
});

test("every State has a row, and its numbers add up", () => {
  const states = [...new Set(entries.map(({ state }) => state))];
  const rows = stateRows(known, {}, states);
  const emergency = entries.filter(({ sort }) => sort === "emergency").length;
  expect(rows.reduce((sum, row) => sum + row.found, 0)).toBe(entries.length - emergency);
  for (const { found: all, withNumber, confirmed } of rows) {
    expect(withNumber).toBeLessThanOrEqual(all);
    expect(confirmed).toBeLessThanOrEqual(withNumber);
  }
});

describe("ways to reach somebody", () => {
  const of = { jurisdiction: "fr" } as CivicRecord;
  const telephone = (number: string, more: object = {}): Contact => ({
    channel: "telephone",
    number,
    ...more,
  });

  test("numbers come first, the confirmed ones before the others", () => {
    const contacts: readonly Contact[] = [
      { channel: "email", address: "a@b.org", lastConfirmed: "2026-11" },
      telephone("+331", { lastConfirmed: "2016" }),
      telephone("+332"),
      telephone("+333", { lastConfirmed: "2026-11" }),
    ];
    const order = knownContacts({ of, contacts }, now).map(({ contact }) =>
      "number" in contact ? contact.number : contact.channel,
    );
    expect(order).toEqual(["+333", "+331", "+332", "email"]);
  });

  test("hours of the service hold where the number says nothing else, by the clock of the State", () => {
    const hours = { weekly: [{ days: ["mo" as const], opens: "09:00", closes: "17:00" }] };
    const [first] = knownContacts({ of, contacts: [telephone("+331")], hours }, now);
    expect(first?.open?.answer).toBe("open");
    expect(knownContacts({ of, contacts: [telephone("+331")] }, now)[0]?.open).toBeUndefined();
  });
});

describe("to take along", () => {
  test("every contact is a row; who has none says so", () => {
    const rows = contactRows(unreached.slice(0, 1), { ...speech, now, state: "State" });
    expect(rows[1]).toContain("No contact is recorded.");
    for (const row of contactRows(entries, { ...speech, now, state: "State" })) expect(row).toHaveLength(10);
  });

  test("a card has the number and when it was confirmed", async () => {
    const card = (await cardsOf([entry("civic/service/fr-cump")], { ...speech, now })).replaceAll(
      "\r\n ",
      "",
    );
    expect(card).toContain("FN:Medico-psychological emergency cell");
    expect(card).toContain("tel:+33144492430");
    expect(card).toContain("confirmed more than a year ago (2016)");
  });
});

test("a report names the record, the number, what stands there, and asks, in the language of the page", () => {
  const cump = entry("civic/service/fr-cump");
  const [, contact] = cump.own.contacts;
  const report = reportOf(cump, contact, { phrasing: french, words: frenchWords, address: "https://x/fr" });
  expect(report.text).toContain("civic/service/fr-cump");
  expect(report.text).toContain("01 44 49 24 30");
  expect(report.text).toContain("Pourriez-vous");
  expect(reportOf(cump, undefined, { ...speech, address: "" }).text).toContain("gives no working number");
  expect(mailLink("mailto:a@b.org", { subject: "A & b", text: "c\nd" })).toBe(
    "mailto:a@b.org?subject=A%20%26%20b&body=c%0D%0Ad",
  );
});
