import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordOf } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { root } from "../processes.ts";
import { unnamedNumbers, valueFaults } from "./record-values.ts";
import { isNamed, numberFaults } from "./telephone-numbers.ts";
import { addressFaults } from "./web-addresses.ts";

/** A real record, altered in its text. */
function helpLine(from = "", to = ""): RecordOf<"service"> {
  const text = readFileSync(join(root, "data/fr/service/fr-116006.json"), "utf8");
  if (!text.includes(from)) throw new Error(`the record does not hold ${from}`);
  return JSON.parse(text.replace(from, to)) as RecordOf<"service">;
}
const source =
  "https://www.savoie.gouv.fr/Actualites/Actualites/Lancement-du-116-006-numero-d-aide-aux-victimes";

describe("a record", () => {
  test("as it stands has no fault", () => {
    expect(valueFaults(helpLine())).toEqual([]);
  });

  test("with a damaged address is named with its place", () => {
    expect(valueFaults(helpLine(source, `${source},`))).toEqual([
      `civic/service/fr-116006#/sources/0/url: “${source},” ends with a mark of the sentence around it`,
    ]);
  });

  test("with a number of another State, or a short code nobody knows, is named with its place", () => {
    expect(valueFaults(helpLine("+33180523376", "+3222345678"))).toEqual([
      "civic/service/fr-116006#/contacts/1/number: +3222345678 is not a number of that State (+33)",
    ]);
    expect(valueFaults(helpLine('"number": "116006"', '"number": "116060"'))).toEqual([
      "civic/service/fr-116006#/contacts/0/number: 116060 is no short code known in that State",
    ]);
  });

  test("with a digit that slipped is not what the facts name", () => {
    const facts = "phone 116 006, from abroad +33 1 80 52 33 76";
    expect(unnamedNumbers(helpLine(), facts)).toEqual([]);
    const slipped = helpLine("+33180523376", "+33180532376");
    const text = "civic/service/fr-116006#/contacts/1/number: +33180532376";
    const listed = `${facts} ${slipped.sources.map(({ url }) => url).join(" ")}`;
    expect(unnamedNumbers(slipped, listed)).toEqual([{ text, hasOwnSource: false }]);
    expect(unnamedNumbers(slipped, facts)).toEqual([{ text, hasOwnSource: true }]);
  });
});

describe("web addresses", () => {
  test.each([
    "https://www.fondsdegarantie.fr/",
    "http://13onze15.org/?p=1333",
    "https://en.wikipedia.org/wiki/Still_Water_(memorial)",
    "https://www.natcen.ac.uk/victim-support%E2%80%99s-homicide-service/",
  ])("%s is sound", (address) => {
    expect(addressFaults(address)).toEqual([]);
  });

  test.each([
    ["https://example.org:99999/", "is no web address"],
    ["https://example.org/a%2", "has a per cent sign that encodes nothing"],
    ["https://10.0.0.1/page", "does not end its host with a domain"],
    ["https://example.org/page.", "ends with a mark of the sentence around it"],
    ["https://example.org/page)", "lost a bracket"],
  ])("%s %s", (address, fault) => {
    expect(addressFaults(address)).toEqual([fault]);
  });
});

describe("telephone numbers", () => {
  test("short codes hold in the States that have them", () => {
    expect(numberFaults("112", "it")).toEqual([]);
    expect(numberFaults("17", "fr")).toEqual([]);
    expect(numberFaults("17", "de")).toEqual(["is no short code known in that State"]);
    expect(numberFaults("112", "us")).toEqual(["is no short code known in that State"]);
  });

  test("a number that works at home only is given as it is dialled there", () => {
    expect(numberFaults("1800040226", "au", true)).toEqual([]);
    expect(numberFaults("1800040226", "au")).toEqual(["is no short code known in that State"]);
    expect(numberFaults("180004022", "au", true)).toEqual(["is not a number that is dialled in that State"]);
  });

  test("organisations have numbers anywhere, a State its own; what nobody has is a fault everywhere", () => {
    expect(numberFaults("+12129634475", "un")).toEqual([]);
    expect(numberFaults("+4722000000", "no")).toEqual([]);
    expect(numberFaults("+4722000000", "zz")).toEqual(["cannot be checked: “zz” is no State"]);
    expect(numberFaults("+420116006", "cz")).toEqual([]);
    expect(numberFaults("+420116006", "fr")).not.toEqual([]);
    expect(numberFaults("+61116006", "au")).not.toEqual([]);
    expect(numberFaults("+331805233760", "fr")).toEqual(["is assigned nowhere (libphonenumber)"]);
    expect(numberFaults("+331805233760", "un")).toEqual(["is assigned nowhere (libphonenumber)"]);
  });

  test("are found however they are spaced, and not inside longer ones", () => {
    const named = (number: string, text: string) => isNamed(number, { state: "es", text });
    expect(named("+34915372441", "91 537 24 41/42 (2017 list)")).toBe(true);
    expect(named("+34915372442", "91 537 24 41/42 (2017 list)")).toBe(true);
    expect(named("+34915372443", "91 537 24 41/42 (2017 list)")).toBe(false);
    expect(named("112", "call 112.")).toBe(true);
    expect(named("112", "1 112 000 EUR; 1123")).toBe(false);
    expect(named("116006", "116 006")).toBe(true);
    expect(isNamed("09000101", { state: "nl", text: "0900-0101, at home" })).toBe(true);
    expect(isNamed("09000101", { state: "nl", text: "0900-01012" })).toBe(false);
  });
});
