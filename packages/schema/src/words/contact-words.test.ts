import { describe, expect, test } from "vitest";
import type { Contact } from "../../generated/types/model.ts";
import { arabic, english, french, german } from "../../tests/phrasings.ts";
import {
  addressLine,
  contactAddress,
  contactLine,
  contactRemarks,
  emergencyContactLine,
  internationalNumber,
  unusualNumberWords,
} from "./contact-words.ts";

const call = { channel: "telephone", number: "17" } as const;

describe("an address", () => {
  test.each<[Contact, object]>([
    [
      { channel: "telephone", number: "+33144492430", display: "01 44 49 24 30" },
      { text: "01 44 49 24 30", href: "tel:+33144492430" },
    ],
    [
      {
        channel: "telephone",
        number: "+3225427224",
        display: "02 542 72 24",
        reachableFromAbroad: "yes",
      },
      { text: "+32 2 542 72 24", href: "tel:+3225427224" },
    ],
    [
      { channel: "text-message", number: "114" },
      { text: "114", href: "sms:114" },
    ],
    [
      { channel: "email", address: "help@example.org" },
      { text: "help@example.org", href: "mailto:help@example.org" },
    ],
    [
      { channel: "web", url: "https://a.example/" },
      { text: "https://a.example/", href: "https://a.example/" },
    ],
    [{ channel: "post", address: "1 rue A, Paris" }, { text: "1 rue A, Paris" }],
    [
      { channel: "visit", place: { en: "Town hall" } },
      { words: { en: "Town hall" }, lines: [] },
    ],
    [{ channel: "announced", how: { en: "By radio" } }, { words: { en: "By radio" } }],
  ])("%j", (contact, address) => {
    expect(contactAddress(contact)).toEqual(address);
  });

  test.each<[Contact, string]>([
    [
      { channel: "telephone", number: "+33144492430", display: "01 44 49 24 30" },
      "01 44 49 24 30 (+33144492430)",
    ],
    [{ channel: "telephone", number: "+33144492430", display: "+33 1 44 49 24 30" }, "+33 1 44 49 24 30"],
    [{ channel: "telephone", number: "116006", display: "116 006" }, "116 006"],
    [{ channel: "visit", place: { en: "Town hall" } }, "Town hall"],
    [
      { channel: "visit", place: { en: "Town hall" }, postalAddress: { locality: "Bonn", country: "de" } },
      "Town hall, Bonn",
    ],
    [{ channel: "telephone", number: "0800005696", display: "0800 00 5696" }, "0800 00 5696"],
    [
      { channel: "telephone", number: "+33144492430", display: "01 44 49 24 30", extension: "204" },
      "01 44 49 24 30 (+33144492430) ext. 204",
    ],
  ])("%j on a line", (contact, line) => {
    expect(addressLine(contact, english)).toBe(line);
  });
});

test("a number for text messages is said to be one, so that nobody calls it", () => {
  expect(contactLine({ channel: "text-message", number: "114" }, english)).toBe("114 (text message)");
  expect(contactLine({ channel: "text-message", number: "114" }, french)).toBe("114 (message écrit)");
  expect(contactLine(call, english)).toBe("17");
});

test("an emergency number says what it is for, label or not", () => {
  expect(emergencyContactLine({ ...call, label: { en: "Police" } }, english)).toBe("17 Police");
  expect(emergencyContactLine(call, english)).toBe("17 emergency number");
  expect(emergencyContactLine(call, french)).toBe("17 numéro d’urgence");
});

test("how fresh a contact is, is told or said not to be known", () => {
  expect(contactRemarks({ ...call, reachableFromAbroad: "yes", languages: ["fr", "nl"] }, english)).toEqual([
    "reachable from abroad",
    "in French and Dutch",
    "not known when last confirmed as right",
  ]);
  expect(contactRemarks({ ...call, lastConfirmed: "2024-04" }, french)).toEqual([
    "dernière confirmation\u00a0: avril 2024",
  ]);
  expect(contactRemarks({ channel: "announced", how: { en: "By radio" } }, english)).toEqual([]);
});

test.each([
  ["yes", english, ["free of charge", "reachable from abroad"]],
  ["no", english, ["free of charge", "works inside the country only"]],
  ["not-known", english, ["free of charge", "not known whether it works from abroad"]],
  ["no", french, ["appel gratuit", "ne fonctionne que dans le pays"]],
] as const)("a number of which a record says “%s” from abroad", (reachableFromAbroad, phrasing, remarks) => {
  const contact = { ...call, type: "freephone", reachableFromAbroad } as const;
  expect(contactRemarks(contact, phrasing).slice(0, 2)).toEqual(remarks);
});

test("what to dial once connected follows the number, in each language", () => {
  const contact = { ...call, number: "+33144492430", extension: "204" } as const;
  expect(internationalNumber(contact, english)).toBe("+33144492430 ext. 204");
  expect(internationalNumber(contact, german)).toBe("+33144492430 Durchwahl 204");
  expect(internationalNumber(contact, arabic)).toBe("+33144492430 التحويلة \u2068204\u2069");
});

test("who signed a contact, and when, counts as its confirmation where it is later", () => {
  const by = { en: "Ministry of Justice, victims unit" };
  const signed = (own: object): Contact => ({ ...call, confirmation: { by, on: "2026-10-05" }, ...own });
  expect(contactRemarks(signed({}), english)).toEqual([
    "last confirmed 5 October 2026 by Ministry of Justice, victims unit",
  ]);
  expect(contactRemarks(signed({ lastConfirmed: "2026-11" }), english)).toEqual([
    "last confirmed November 2026",
  ]);
  expect(contactRemarks(signed({ lastConfirmed: "2025" }), french)).toEqual([
    "dernière confirmation\u00a0: 5 octobre 2026, par\u00a0: Ministry of Justice, victims unit [en]",
  ]);
  expect(contactRemarks(call, english)).toEqual(["not known when last confirmed as right"]);
});

test("a number that not everybody can call says so", () => {
  const said = (contact: Contact) => unusualNumberWords(contact, english);
  expect(said({ channel: "telephone", number: "18000", type: "textphone" })).toBe("textphone or relay");
  expect(said({ channel: "text-message", number: "114" })).toBe("text message");
  expect(said({ channel: "telephone", number: "999" })).toBeUndefined();
});
