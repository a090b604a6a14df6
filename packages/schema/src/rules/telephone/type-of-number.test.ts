import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, test } from "vitest";
import { typeOfNumber } from "./type-of-number.ts";

const types: Readonly<Record<string, string>> = {
  TOLL_FREE: "freephone",
  PREMIUM_RATE: "premium-rate",
  SHARED_COST: "premium-rate",
  MOBILE: "mobile",
  // The voice box of an Irish mobile telephone, whose number has one digit more.
  VOICEMAIL: "mobile",
};

test("tells of no number another type than the numbering plans do", () => {
  const told = new Set<string>();
  for (const code of "1 30 31 32 33 34 351 353 39 41 43 44 45 46 47 48 49 61".split(" "))
    for (let start = 100; start < 1000; start += 1)
      for (const rest of ["2345", "23456", "234567", "2345678", "3456789"]) {
        const number = `+${code}${start}${rest}`;
        const says = typeOfNumber(number, "xa");
        if (says === undefined) continue;
        const parsed = parsePhoneNumberFromString(number);
        if (!parsed?.isValid()) continue;
        told.add(`${code} ${says}`);
        expect([number, says]).toEqual([number, types[parsed.getType() ?? ""]]);
      }
  expect(told.size).toBeGreaterThan(35);
});

test("reads a number as it is dialled at home, and knows numbers of social value", () => {
  expect(typeOfNumber("0800005696", "nl")).toBe("freephone");
  expect(typeOfNumber("0612345678", "fr")).toBe("mobile");
  expect(typeOfNumber("116006", "de")).toBe("freephone");
  expect(typeOfNumber("+33180523376", "fr")).toBeUndefined();
});
