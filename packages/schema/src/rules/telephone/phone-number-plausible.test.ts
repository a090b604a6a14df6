import { getCountries, getExampleNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, test } from "vitest";
import { numberLengths } from "./number-lengths.ts";
import { isPlausible } from "./phone-number-plausible.ts";

describe("a number that libphonenumber takes is plausible", () => {
  test("in every country", () => {
    const numbers = getCountries().map((country) => getExampleNumber(country, examples)?.number ?? country);
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers.filter((number) => !isPlausible(number))).toEqual([]);
  });

  test.each([
    ["+448001111", "seven digits: Childline in the United Kingdom"],
    ["+61131114", "six digits: Lifeline in Australia"],
    ["+4702800", "five digits with a 0 in front, in Norway"],
    ["+390669887000", "a 0 that belongs to the number, in Italy"],
  ])("%s: %s", (number) => {
    expect(parsePhoneNumberFromString(number)?.isPossible()).toBe(true);
    expect(isPlausible(number)).toBe(true);
  });
});

test.each([...numberLengths])("+%s has numbers of as many digits as libphonenumber says", (code, lengths) => {
  const possible = Array.from({ length: 15 - code.length }, (_, before) => before + 1).filter((digits) =>
    parsePhoneNumberFromString(`+${code}${"2".repeat(digits)}`)?.isPossible(),
  );
  expect(lengths).toEqual(possible);
});

test.each([
  ["+330180523376", "the 0 that is dialled at home only"],
  ["+3318052337", "a digit is lost"],
  ["+6118006330631", "a digit too many"],
])("%s is not plausible: %s", (number) => {
  expect(isPlausible(number)).toBe(false);
});

test("short codes and calling codes that are not listed are left alone", () => {
  expect(["112", "116006", "+999", "+8881"].map(isPlausible)).toEqual([true, true, true, true]);
});
