import { describe, expect, test } from "vitest";
import { isCountry, isState, isUserAssigned, states } from "./country.ts";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** Codes that Unicode names and ISO 3166-1 does not assign: reserved for others, and bodies of States. */
const reserved = ["ac", "cp", "cq", "dg", "ea", "eu", "ez", "ic", "ta", "un"];

const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** Old and informal codes have a name too, but are rewritten to the code in force: `uk` becomes `GB`. */
const isNamed = (code: string) =>
  new Intl.Locale(`und-${code}`).region === code.toUpperCase() && names.of(code.toUpperCase()) !== undefined;

describe("the list of States", () => {
  test("agrees with the Unicode register of regions, which is made from ISO 3166-1", () => {
    const known = pairs.filter((code) => isNamed(code) && !isUserAssigned(code) && !reserved.includes(code));
    expect([...states]).toEqual(known);
    expect(states.size).toBe(249);
  });

  test("holds no body of States and no informal code", () => {
    expect(["fr", "be", "ps", "tw", "aq"].every(isState)).toBe(true);
    expect(["eu", "un", "coe", "uk", "el", "zz", "xk", "ac", "FR", ""].some(isState)).toBe(false);
  });

  test("together with the Union and the United Nations is whom records describe", () => {
    expect(["fr", "eu", "un"].every(isCountry)).toBe(true);
    expect(["coe", "uk", "zz", "ac"].some(isCountry)).toBe(false);
  });
});
