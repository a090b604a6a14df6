import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, test } from "vitest";
import { isSpecialNumber } from "./special-numbers.ts";

/** Numbers in the form in which they are published at home. */
const published: readonly (readonly [CountryCode, string])[] = [
  ["NL", "0900 8844"],
  ["NL", "0800 1234"],
  ["BE", "0900 12345"],
  ["BE", "0800 32123"],
  ["DE", "0900 1234567"],
  ["DE", "0180 1234567"],
  ["GB", "0871 2345678"],
  ["GB", "0909 8790000"],
  ["GB", "0808 1689111"],
  ["ES", "900 202 202"],
  ["ES", "807 123 456"],
  ["IT", "800 001 122"],
  ["IT", "899 123 456"],
  ["AU", "1300 364 277"],
  ["AU", "13 11 14"],
  ["AU", "1900 123 456"],
  ["US", "1 900 234 5678"],
  ["CH", "0900 123 456"],
  ["AT", "0900 123456"],
  ["DK", "90 12 34 56"],
  ["SE", "0900 1234567"],
  ["NZ", "0900 12345"],
  ["BG", "0800 1 86 76"],
  ["HU", "06 80 225 225"],
  ["LV", "8000 1801"],
  ["RO", "0800 500 333"],
  ["LT", "0900 12345"],
  ["SK", "0901 123 456"],
  ["FR", "01 80 52 33 76"],
  ["GB", "0300 123 1234"],
  ["AU", "02 6141 3333"],
  ["ES", "915 372 500"],
  ["NL", "070 3150500"],
];

test.each(published)("%s %s is special where libphonenumber says what it costs", (country, written) => {
  const number = parsePhoneNumberFromString(written, country);
  const special = ["TOLL_FREE", "SHARED_COST", "PREMIUM_RATE"].includes(number?.getType() ?? "");
  expect(isSpecialNumber(number?.number ?? "")).toBe(special);
});
