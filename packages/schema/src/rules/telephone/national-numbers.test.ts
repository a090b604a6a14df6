import { describe, expect, test } from "vitest";
import { copyOf } from "../../../tests/real-records.ts";
import type { CivicRecord, Contact } from "../../index.ts";
import { validateRecord } from "../../validation/validate-record.ts";
import { internationalForm } from "./international-form.ts";

/** What is said of a telephone number in a record of a State. */
function said(
  state: string,
  number: string,
  more: object = { reachableFromAbroad: "no" },
): readonly string[] {
  const contact = { channel: "telephone", number, verifyBeforeUse: true, ...more } as Contact;
  const record = { ...copyOf("service", "fr-116006"), jurisdiction: state, contacts: [contact] };
  const { findings } = validateRecord(record as CivicRecord);
  return findings.filter(({ pointer }) => pointer.startsWith("/contacts/0")).map(({ code }) => code);
}

/** Numbers that work inside a State, as they are published there. */
const national: readonly (readonly [state: string, number: string, display: string])[] = [
  ["nl", "0800005696", "0800 00 5696"],
  ["nl", "09008844", "0900-8844"],
  ["de", "08001110111", "0800 111 0 111"],
  ["be", "080032123", "0800 32 123"],
  ["gb", "08001111", "0800 1111"],
  ["gb", "08081689111", "0808 168 9111"],
  ["au", "1300364277", "1300 364 277"],
  ["au", "1800737732", "1800 RESPECT"],
  ["au", "131114", "13 11 14"],
  ["es", "900202202", "900 202 202"],
  ["it", "800001122", "800 001 122"],
  ["ch", "0800117117", "0800 117 117"],
];

describe("a correct national number", () => {
  test.each(national)("of %s, %s, is not questioned", (state, number, display) => {
    expect(said(state, number, { reachableFromAbroad: "no", display })).toEqual([]);
    expect(said(state, number, { reachableFromAbroad: "not-known" })).toEqual([]);
  });

  test.each(national)(
    "of %s, %s, says whether it works from abroad, and never that it does",
    (state, number) => {
      expect(said(state, number, {})).toEqual(["number-reach-not-said"]);
      expect(said(state, number, { reachableFromAbroad: "yes" })).toEqual(["short-code-from-abroad"]);
    },
  );

  test.each([
    ["fr", "112"],
    ["fr", "116006"],
    ["de", "116117"],
    ["gb", "18000"],
    ["au", "000"],
    ["us", "911"],
  ])("of %s, %s is short, and nothing needs to be said", (state, number) => {
    expect(said(state, number, { display: number })).toEqual([]);
  });

  test("that the helpline itself says works from abroad has its country before it, and is not questioned", () => {
    const display = "+420 116 006";
    expect(said("cz", "+420116006", { reachableFromAbroad: "yes", display })).toEqual([]);
    expect(said("cz", "+420116006", { reachableFromAbroad: "no", display })).toEqual([
      "short-number-lengthened",
    ]);
    expect(said("cz", "+420116006", { display })).toEqual(["short-number-lengthened"]);
    expect(said("cz", "+116006", { reachableFromAbroad: "yes" })).toContain("short-number-lengthened");
  });

  test("with + is asked for nothing", () => {
    expect(said("us", "+18004254213", {})).toEqual([]);
    expect(said("fr", "+33180523376", {})).toEqual([]);
  });
});

test.each([
  ["fr", "0180523376", "+33180523376"],
  ["fr", "0033180523376", "+33180523376"],
  ["fr", "33180523376", "+33180523376"],
  ["be", "022229191", "+3222229191"],
  ["es", "915372500", "+34915372500"],
  ["it", "0646521", "+390646521"],
  ["hu", "0612345789", "+3612345789"],
  ["us", "12025550143", "+12025550143"],
  ["us", "2025550143", "+12025550143"],
  ["au", "0261413333", "+61261413333"],
  ["gb", "02079460018", "+442079460018"],
  ["fr", "018052337", undefined],
  ["xa", "0180523376", undefined],
])("in %s, %s is dialled from abroad as %s", (state, number, international) => {
  expect(internationalForm(number, state)).toBe(international);
});

test("an ordinary number is asked for its international form, unless it is said to work inside alone", () => {
  expect(said("fr", "0180523376", {})).toEqual(["number-in-national-form"]);
  expect(said("fr", "0180523376")).toEqual([]);
});

test("one number may have two contacts, of two types or in two languages", () => {
  const call = { channel: "telephone", number: "+33180523376", verifyBeforeUse: true } as const;
  const contacts: Contact[] = [
    { ...call, languages: ["fr"] },
    { ...call, languages: ["en"], type: "textphone" },
  ];
  const { findings } = validateRecord({ ...copyOf("service", "fr-116006"), contacts });
  expect(findings.filter(({ pointer }) => pointer.startsWith("/contacts"))).toEqual([]);
});

describe("the number as it is shown", () => {
  test.each([
    ["0800005696", "+31 800 005 696"],
    ["000", "000"],
    ["1800737732", "1800RESPECT"],
    ["+611800737732", "1800 RESPECT"],
    ["+33180523376", "01 80 52 33 76"],
  ])("agrees: %s is %s", (number, display) => {
    expect(said("au", number, { reachableFromAbroad: "no", display })).not.toContain(
      "display-differs-from-number",
    );
  });

  test.each([
    ["0800005696", "0800 005 697"],
    ["0800005696", "005 696"],
    ["1800737732", "1800 HELPING"],
    ["+33180523376", "+1 80 52 33 76"],
  ])("differs: %s is not %s", (number, display) => {
    expect(said("au", number, { reachableFromAbroad: "no", display })).toContain(
      "display-differs-from-number",
    );
  });
});
