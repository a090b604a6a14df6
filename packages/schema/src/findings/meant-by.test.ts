import { expect, test } from "vitest";
import { describeFinding } from "./describe-finding.ts";
import { meantBy } from "./meant-by.ts";
import { en } from "./messages/en.ts";

test.each([
  ["true", ["yes"]],
  ["false", ["no"]],
  ["not known", ["not-known"]],
])("“%s” where yes, no and not known are told apart means %s", (actual, meant) => {
  expect(meantBy({ code: "unknown-code", params: { actual, allowed: ["yes", "no", "not-known"] } })).toEqual(
    meant,
  );
});

const units = ["persons", "claims", "per-cent", "money", "weeks"];
const nth = ["1", "2", "3", "4", "5", "-1"];

test.each([
  ["wheelchair", ["step-free", "lift", "accessible-toilet"], ["step-free", "accessible-toilet"]],
  ["Tuesday", ["mo", "tu"], ["tu"]],
  ["Miércoles", ["mo", "we"], ["we"]],
  ["last", nth, ["-1"]],
  ["people", units, ["persons"]],
  ["constructor", units, []],
])("“%s” means one of the codes that have another name", (actual, allowed, meant) => {
  expect(meantBy({ code: "unknown-code", params: { actual, allowed } })).toEqual(meant);
});

const code = (actual: string, allowed: readonly string[]) => ({
  code: "unknown-code",
  params: { actual, allowed },
});
const figure = (actual: string) => ({
  code: "wrong-format",
  params: { format: "Decimal", actual },
  pointer: "/statistics/0/value",
});
const sum = (actual: string) => ({ ...figure(actual), pointer: "/amounts/0/value/amount" });

test.each([
  [figure("10,285"), "Did you mean: 10285?"],
  [figure("1,234,567"), "Did you mean: 1234567?"],
  [sum("10,285"), "such as 1234.50."],
  [figure("~190"), 'Write "value": "190" and "precision": "about".'],
  [figure("about 1,200"), 'Write "value": "1200" and "precision": "about".'],
  [figure("190+"), '"precision": "at-least".'],
  [figure("< 5"), '"precision": "at-most".'],
  [sum("~190"), "such as 1234.50."],
  [figure("11.3 million"), "Write all digits;"],
  [figure("2 Mio."), "Write all digits;"],
  [figure("5 metres"), "such as 1234.50."],
  [figure("-20"), 'write "20", and say in words'],
  [code("SEK", units), '"currency": "SEK".'],
  [code("€", units), '"currency": "EUR".'],
  [code("1", nth), "Write it without quotation marks: 1."],
  [code("false", ["true"]), "leave the field out."],
  [code("yes", ["true"]), "Did you mean: true?"],
])("what to do about %j", (finding, said) => {
  expect(describeFinding(finding, en)).toContain(said);
});

test.each([
  ["PostalAddress", 'an object such as { "street": ["64 rue Defrance"],'],
  ["array/Evidence", 'a list such as [ { "what": { "en": "Medical certificate" } } ], even of one entry'],
  ["array/string", 'a list such as [ "…" ]'],
  ["object/a,b,c,d,e", 'an object such as { "a": …, "b": …, "c": …, "d": …, … }'],
  ["Money", 'a sum with its currency, such as { "amount": "1234.50", "currency": "EUR" }'],
])("the form %s is shown by an example", (expected, said) => {
  const finding = { code: "wrong-type", params: { expected, actual: "string" } };
  expect(describeFinding(finding, en)).toContain(`This place takes ${said}`);
});
