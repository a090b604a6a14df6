import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../../generated/types/model.ts";
import { minimal } from "../../../tests/minimal-records.ts";
import { realRecords } from "../../../tests/real-records.ts";
import { valueAt } from "../../parts/json-pointer.ts";
import { gaps } from "./gaps.ts";

const today = "2026-11-23";
const of = (kind: string, ...records: CivicRecord[]) =>
  gaps(records, { today }).filter((gap) => gap.kind === kind);

const number = { channel: "telephone", number: "116006", lastConfirmed: "2026-10" };
const point = (own: object = {}) => ({ id: "point", name: { en: "Point" }, ...own });
const system = (...contactPoints: object[]) => minimal("national-system", "xa-system", { contactPoints });

describe("a contact point without a number", () => {
  const missing = (contact: object, ...records: CivicRecord[]) =>
    of("number-missing", system(point(contact)), ...records).length;

  test("is counted, one gap for all of the State", () => {
    const web = { channel: "web", url: "https://example.org/" };
    expect(
      of("number-missing", system(point(), point({ contacts: [web] }), point({ contacts: [number] }))),
    ).toMatchObject([
      {
        record: "civic/national-system/xa-system",
        count: 2,
        pointers: ["/contactPoints/0", "/contactPoints/1"],
      },
    ]);
  });

  test("is none where the service or a body that runs it has one, or one will be announced", () => {
    const service = minimal("service", "xa-line", { contacts: [number] });
    const office = minimal("organisation", "xa-office", { contacts: [number] });
    expect(missing({ service: service.id })).toBe(1);
    expect(missing({ service: service.id }, service)).toBe(0);
    expect(missing({ organisations: [office.id] }, office)).toBe(0);
    expect(missing({ contacts: [{ channel: "announced", how: { en: "By radio" } }] })).toBe(0);
  });

  test("is none where it is closed or planned", () => {
    for (const stage of ["ended", "suspended", "planned"]) expect(missing({ stage })).toBe(0);
  });
});

describe("numbers that nobody has confirmed", () => {
  const bare = { channel: "telephone", number: "112" };
  const line = (own: object, ...contacts: object[]) => minimal("service", "xa-line", { contacts, ...own });

  test("are one gap of a record, which says how many and where", () => {
    expect(
      of("number-unconfirmed", line({}, bare, number, { ...bare, channel: "text-message" })),
    ).toMatchObject([
      { record: "civic/service/xa-line", count: 2, pointers: ["/contacts/0", "/contacts/2"] },
    ]);
  });

  test("are those without a confirmation of their own or of the record, and those to be verified", () => {
    const confirmed = { confirmations: [{ by: { en: "The office" }, on: "2026-10" }] };
    const verify = { ...number, verifyBeforeUse: true };
    const signed = { ...bare, confirmation: { by: { en: "The office" }, on: "2026" } };
    expect(of("number-unconfirmed", line({}, signed))).toEqual([]);
    expect(of("number-unconfirmed", line(confirmed, bare))).toEqual([]);
    expect(of("number-unconfirmed", line(confirmed, verify))).toHaveLength(1);
    expect(of("number-unconfirmed", line({}, { channel: "email", address: "a@example.org" }))).toEqual([]);
  });
});

describe("texts that lack a language", () => {
  test("are one gap of a record: the languages of its State and English", () => {
    const own = { languages: ["sv"], name: { en: "System", sv: "System" } };
    const described = minimal("national-system", "xa-system", own);
    const body = minimal("organisation", "xa-office", {
      language: "sv",
      name: { sv: "Kontoret" },
      role: { sv: "Roll" },
    });
    expect(of("translation-missing", described, body)).toMatchObject([
      { record: described.id, languages: ["sv"], count: 1, pointers: ["/summary/text"] },
      { record: body.id, languages: ["en"], count: 2, pointers: ["/name", "/role"] },
    ]);
  });

  test("are named by their first places, so that no record floods the list", () => {
    const requirements = Array.from({ length: 100 }, (_, index) => ({
      id: `r-${index}`,
      text: { sv: "Text" },
      needs: ["specialised-trauma-treatment"],
    }));
    const [gap] = of(
      "translation-missing",
      minimal("guideline", "xa-text", { language: "sv", requirements }),
    );
    expect(gap?.count).toBe(100);
    expect(gap?.pointers).toHaveLength(20);
  });

  test("do not include names that stay in their own language", () => {
    const body = minimal("organisation", "xa-office", { language: "en", acronym: { en: "XO" } });
    const described = minimal("national-system", "xa-system", {
      languages: ["sv"],
      name: { en: "S", sv: "S" },
      summary: { text: { en: "S", sv: "S" } },
    });
    expect(of("translation-missing", described, body)).toMatchObject([{ pointers: ["/name", "/role"] }]);
  });
});

test("of each record there is at most one gap of a kind, whose pointers lead somewhere", () => {
  const kinds = new Set(["number-missing", "number-unconfirmed", "translation-missing"]);
  const found = gaps(realRecords, { today }).filter(({ kind }) => kinds.has(kind));
  expect(new Set(found.map(({ kind, record }) => `${kind} ${record}`)).size).toBe(found.length);
  for (const { record, pointers = [], count = 0 } of found) {
    expect(pointers.length).toBe(Math.min(count, 20));
    const held = realRecords.find(({ id }) => id === record);
    for (const pointer of pointers) expect(valueAt(held, pointer), `${record}${pointer}`).toBeDefined();
  }
});
