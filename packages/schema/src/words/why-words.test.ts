import { expect, test } from "vitest";
import type { Criterion, Facts } from "../../generated/types/model.ts";
import { arabic, english, french, phrasings } from "../../tests/phrasings.ts";
import { evaluate } from "../eligibility/evaluate.ts";
import { entitlementWhyWords, unlessWords, whyWords } from "./why-words.ts";

const today = "2026-11-23";
const explained = (criterion: Criterion, facts: Facts) =>
  evaluate(criterion, { facts }, { today }).explanation;

const involved: Criterion = { op: "fact", fact: "involved-in-act" };
const national: Criterion = { op: "country", fact: "nationality", states: ["fr"] };

test("what is not met stands with what is known instead", () => {
  const why = explained({ op: "all", of: [national, involved] }, { nationality: ["be"] });
  expect(whyWords(why, english)).toEqual(["Nationality: France (known: Belgium)"]);
  expect(whyWords(why, french)).toEqual(["Nationalité\u00a0: France (connu\u00a0: Belgique)"]);
});

test("what takes the right away is said the right way round", () => {
  const why = explained({ op: "not", of: involved }, {});
  expect(whyWords(why, english)).toEqual(["Took part in the act: must not be so"]);
  expect(whyWords(why, french)).toEqual(["A participé à l’acte\u00a0: ne doit pas être le cas"]);
});

test("a “not” with words of its own is not turned a second time", () => {
  const why = explained({ op: "not", of: involved, label: { en: "Took no part" } }, {});
  expect(whyWords(why, english)).toEqual(["Took no part"]);
});

test("words of the law in a language that is not the reader's give way to the fact, which all languages have", () => {
  const why = explained({ ...national, label: { en: "French nationals" } }, {});
  expect(whyWords(why, english)).toEqual(["French nationals"]);
  expect(whyWords(why, french)).toEqual(["Nationalité\u00a0: France"]);
});

test("what a person has to judge is said so, in the language that there is", () => {
  const why = explained({ op: "human-check", text: { en: "Close ties." } }, {});
  expect(whyWords(why, english)).toEqual(["a person has to judge: Close ties"]);
  expect(whyWords(why, french)).toEqual(["une personne doit apprécier\u00a0: Close ties [en]"]);
  expect(whyWords(why, arabic)).toEqual(["يجب أن يقدّر شخص: \u2068Close ties [en]\u2069"]);
});

test("of many codes three are named", () => {
  const codes = ["bombing", "arson", "hijacking", "abduction", "assassination"];
  const why = explained({ op: "code", fact: "event-type", in: codes }, {});
  expect(whyWords(why, english)).toEqual([
    "Type of event: Bombing or explosion, Arson, Hijacking and 2 more",
  ]);
});

test("each condition is said once", () => {
  expect(whyWords(explained({ op: "any", of: [national, national] }, {}), english)).toHaveLength(1);
});

test("exclusions that stay open are said as what the authority may find", () => {
  const cooperated: Criterion = { op: "not", of: { op: "fact", fact: "cooperated-with-authorities" } };
  const open = [explained(involved, {}), explained(cooperated, {})];
  expect(unlessWords(open, english)).toEqual([
    "Took part in the act",
    "Cooperated with the authorities: not so",
  ]);
  for (const phrasing of phrasings) expect(unlessWords(open, phrasing)).toHaveLength(2);
});

test("what the authority has to judge is said without saying that somebody has to", () => {
  const open = [explained({ op: "human-check", text: { en: "Whether it was the victim’s own fault." } }, {})];
  expect(unlessWords(open, english)).toEqual(["Whether it was the victim’s own fault"]);
});

test("an exclusion that is met decides alone", () => {
  const explanation = explained(national, { nationality: ["fr"] });
  const exclusions = explained(involved, { "involved-in-act": true });
  expect(entitlementWhyWords({ explanation, exclusions }, english)).toEqual(["Took part in the act"]);
  const open = explained(involved, {});
  expect(entitlementWhyWords({ explanation, exclusions: open }, english)).toEqual(["Nationality: France"]);
  expect(entitlementWhyWords({}, english)).toEqual([]);
});

test("a State that it must not be is said of the fact", () => {
  const why = explained({ op: "not", of: national }, { nationality: ["fr"] });
  expect(whyWords(why, english)).toEqual(["Nationality: other than France (known: France)"]);
  const turned = explained({ op: "not", of: national, label: { en: "Foreigners" } }, {});
  expect(whyWords(turned, english)).toEqual(["Foreigners"]);
  expect(whyWords(turned, french)).toEqual(["Nationalité\u00a0: autre que France"]);
});
