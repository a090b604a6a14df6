import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimal, type Told } from "../../tests/minimal-records.ts";
import { realRecords } from "../../tests/real-records.ts";
import type { Contact } from "../index.ts";
import { exportVcard } from "./export-vcard.ts";
import { type ContactCard, vcardText } from "./vcard/vcard-text.ts";

const now = "2026-11-30T10:00:00.000Z";
const body = (own: Told<"organisation">) => minimal("organisation", "fr-fund", own);

/** The lines as a reader takes them: joined where they were folded. */
const linesOf = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");
const written = (records: Parameters<typeof exportVcard>[0], languages: readonly string[] = []) =>
  linesOf(exportVcard(records, { now, languages }).files[0]?.text ?? "");

test("a body is one card with every way to reach it", () => {
  const contacts: readonly Contact[] = [
    { channel: "telephone", number: "+33143987700", extension: "12", label: { en: "Claims, urgent" } },
    { channel: "telephone", number: "116006", languages: ["fr", "en"] },
    { channel: "telephone", number: "+33143987701", type: "fax" },
    { channel: "text-message", number: "+33612345678" },
    { channel: "email", address: "fund@example.org" },
    { channel: "web", url: "https://example.org/a,b;c" },
    {
      channel: "post",
      postalAddress: {
        street: ["64 rue Defrance"],
        postalCode: "94682",
        locality: "Vincennes",
        sortingCode: "CEDEX",
        country: "fr",
      },
    },
    { channel: "visit", place: { en: "Hall 2, ground floor" } },
    { channel: "announced", how: { en: "By the prefect" } },
  ];
  expect(
    written([body({ contacts, website: "https://example.org", name: { en: "The fund; of guarantee" } })]),
  ).toEqual([
    "BEGIN:VCARD",
    "VERSION:4.0",
    "PRODID:-//CIVIC//Contacts//EN",
    "KIND:org",
    "UID;VALUE=text:civic/organisation/fr-fund",
    "REV:20261130T100000Z",
    "FN:The fund\\; of guarantee",
    "CATEGORIES:FR",
    "c1.TEL;TYPE=voice;VALUE=uri:tel:+33143987700;ext=12",
    "c1.X-ABLabel:Claims\\, urgent",
    "c2.TEL;TYPE=voice;VALUE=text:116006",
    "c2.LANG:fr",
    "c2.LANG:en",
    "c3.TEL;TYPE=fax;VALUE=uri:tel:+33143987701",
    "c4.TEL;TYPE=text;VALUE=uri:tel:+33612345678",
    "c5.EMAIL:fund@example.org",
    "c6.URL:https://example.org/a,b;c",
    "c7.ADR;CC=FR:;;64 rue Defrance;Vincennes CEDEX;;94682;",
    "c8.ADR:;;Hall 2\\, ground floor;;;;",
    "URL:https://example.org",
    "END:VCARD",
    "",
  ]);
});

test("contact points, emergency numbers, sites and schemes have cards of their own", () => {
  const contacts = [{ channel: "telephone", number: "112" }];
  const records = [
    minimal("national-system", "fr-system", {
      emergencyNumbers: contacts,
      contactPoints: [
        { id: "desk", name: { en: "Desk" }, contacts },
        { id: "silent", name: { en: "Silent" } },
      ],
    }),
    minimal("service", "fr-line", { sites: [{ name: { en: "Lyon" }, place: { en: "Rue A" } }] }),
    minimal("compensation-scheme", "fr-scheme", { application: { contacts } }),
  ];
  expect(written(records).filter((line) => line.startsWith("UID"))).toEqual([
    "UID;VALUE=text:civic/national-system/fr-system",
    "UID;VALUE=text:civic/national-system/fr-system#desk",
    "UID;VALUE=text:civic/service/fr-line#site-1",
    "UID;VALUE=text:civic/compensation-scheme/fr-scheme",
  ]);
});

describe("what has no place", () => {
  const contacts = [{ channel: "email", address: "a@b.org", hours: { always: true }, lastConfirmed: "2026" }];

  test("is told", () => {
    const { report } = exportVcard([body({ contacts }), minimal("pathway", "fr-way")], { now });
    const fields = report.byField.map(({ field, why }) => `${field} ${why}`);
    expect(fields).toContain("organisation/contacts/hours no-field");
    expect(fields).toContain("organisation/contacts/lastConfirmed no-field");
    expect(fields).toContain("pathway no-kind");
  });

  test("may be said in a note", () => {
    const note = ({ lastConfirmed }: Contact) => lastConfirmed && `confirmed ${lastConfirmed}`;
    const { files, report } = exportVcard([body({ contacts })], { now, note });
    expect(linesOf(files[0]?.text ?? "")).toContain("NOTE:a@b.org: confirmed 2026");
    expect(report.byField.map(({ field }) => field)).not.toContain("organisation/contacts/lastConfirmed");
  });
});

test("is said in the language asked for, else in that of the record", () => {
  const contacts = [{ channel: "telephone", number: "112" }];
  const record = body({ contacts, name: { en: "Fund", fr: "Fonds" } });
  expect(written([record], ["fr"])).toContain("FN:Fonds");
  expect(written([record], ["de"])).toContain("FN:Fund");
});

const text = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((each) => !/[\p{Cc}\p{Cs}]/u.test(each.replaceAll("\n", "")));

test("whatever the texts, lines hold to 75 bytes and are read back as they were", () => {
  const card = fc.record({ name: text, label: text, number: fc.stringMatching(/^\+[1-9][0-9]{5,14}$/) });
  fc.assert(
    fc.property(fc.array(card, { minLength: 1, maxLength: 4 }), (drawn) => {
      const cards = drawn.map(
        ({ name, label, number }, index): ContactCard => ({
          id: `civic/organisation/fr-${index}`,
          name: { en: name },
          language: "en",
          jurisdiction: "fr",
          contacts: [{ channel: "telephone", number, label: { en: label } }],
        }),
      );
      const file = vcardText(cards, { now });
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const lines = linesOf(file);
      const valuesOf = (start: string) =>
        lines.filter((line) => line.startsWith(start)).map((line) => unescaped(line.slice(start.length)));
      expect(valuesOf("FN:")).toEqual(drawn.map(({ name }) => name));
      expect(valuesOf("c1.X-ABLabel:")).toEqual(drawn.map(({ label }) => label));
      expect(valuesOf("c1.TEL;TYPE=voice;VALUE=uri:tel:")).toEqual(drawn.map(({ number }) => number));
    }),
  );
});

function unescaped(value: string): string {
  return value.replaceAll(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
}

test("every number of the records stands in a card", () => {
  const reached = realRecords.filter(({ kind }) => kind === "organisation" || kind === "service");
  const { files, entries } = exportVcard(reached, { now });
  const cards = files[0]?.text.match(/^BEGIN:VCARD/gm) ?? [];
  expect(cards).toHaveLength(entries);
  const numbers = reached.flatMap((record) =>
    ((record as { contacts?: readonly Contact[] }).contacts ?? []).flatMap((contact) =>
      "number" in contact ? [contact.number] : [],
    ),
  );
  const lines = new Set(
    linesOf(files[0]?.text ?? "").flatMap((line) => /^c\d+\.TEL.*?:(?:tel:)?([+0-9]+)/.exec(line)?.[1] ?? []),
  );
  expect(numbers.filter((number) => !lines.has(number))).toEqual([]);
});
