import { expect, test } from "vitest";
import { english, french } from "../../tests/phrasings.ts";
import type { ComparedValue } from "../compute/compare/row.ts";
import { comparedValueLine } from "./compared-value-words.ts";

const names = new Map([["civic/organisation/a", "A body"]]);

test.each<[ComparedValue, string]>([
  [{ type: "yes-no", yes: false }, "no"],
  [{ type: "code", list: "requirement", code: "required" }, "Required"],
  [{ type: "language", tag: "nl" }, "Dutch"],
  [{ type: "currency", currency: "EUR" }, "EUR"],
  [{ type: "contact", contact: { channel: "text-message", number: "114" } }, "114 (text message)"],
  [{ type: "organisation", organisation: "civic/organisation/a" }, "A body"],
  [{ type: "organisation", organisation: "civic/organisation/b" }, "civic/organisation/b"],
  [
    { type: "clock", clock: { starts: "stabilisation", length: "P10Y", opensAfter: "P1M" } },
    "10 years from medical stabilisation, not before 1 month from medical stabilisation",
  ],
  [{ type: "head", treatment: "folded", name: { en: "Medical costs" } }, "yes, inside: Medical costs"],
  [{ type: "head", treatment: "not-covered", name: { en: "Property" } }, "no: Property"],
  [{ type: "coverage", level: "partial", limits: [] }, "Partial"],
  [
    { type: "coverage", level: "answered-above", limits: [], evidence: "old" },
    "Answered for the wider need only, every source is five years old or older",
  ],
  [{ type: "day", day: { rule: "fixed-date", month: 3, day: 11 } }, "every 11 March"],
  [
    { type: "day", day: { rule: "announced", description: { en: "By decree" } } },
    "the date is announced each year",
  ],
  [{ type: "words", text: { en: "Said." } }, "“Said.”"],
])("%j is %s", (value, line) => {
  expect(comparedValueLine(value, names, english)).toBe(line);
});

test("in French", () => {
  expect(comparedValueLine({ type: "words", text: { fr: "Dit." } }, names, french)).toBe(
    "«\u00a0Dit.\u00a0»",
  );
  expect(comparedValueLine({ type: "yes-no", yes: true }, names, french)).toBe("oui");
});
