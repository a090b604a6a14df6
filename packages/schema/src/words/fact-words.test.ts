import { describe, expect, test } from "vitest";
import { english, french } from "../../tests/phrasings.ts";
import type { Asked } from "../eligibility/explanation.ts";
import { askedWords } from "./asked-words.ts";
import { factWords } from "./fact-words.ts";

test.each([
  ["event-country", "be", "Belgium"],
  ["nationality", ["fr", "be"], "France and Belgium"],
  ["designated-by", [], "None"],
  ["event-date", "2024-03-22", "22 March 2024"],
  ["kinship-to-victim", "sibling", "Sibling"],
  ["event-region", "au-nsw", "New South Wales"],
  ["event-region", "au-elsewhere", "Another part of the State"],
  ["event-region", "be-bru", "BE-BRU"],
  ["age-at-event", 17, "17 years"],
  ["age-at-event", 1, "1 year"],
  ["incapacity-days", 1, "1 day"],
  ["disability-degree", 12.5, "12.5%"],
  ["damage-sum", 1200, "1,200 in its currency"],
  ["civil-party", false, "No"],
] as const)("%s %j holds %s", (fact, value, words) => {
  expect(factWords(fact, value, english)).toBe(words);
});

describe("what a condition asks", () => {
  test.each<[Asked, string | undefined]>([
    [{ op: "date", fact: "event-date", is: "on-or-after", date: "2017-01-01" }, "on or after 1 January 2017"],
    [
      { op: "date", fact: "claim-date", is: "before", sinceFact: "event-date", plus: "P3Y" },
      "before 3 years from “Date of the event”",
    ],
    [{ op: "date", fact: "claim-date", is: "after", sinceFact: "event-date" }, "after “Date of the event”"],
    [{ op: "number", fact: "age-at-event", is: "less-than", value: 18 }, "less than 18 years"],
    [
      { op: "country", fact: "nationality", states: ["be"], groups: ["eu"] },
      "Belgium or a State of: European Union",
    ],
    [{ op: "country", fact: "nationality" }, undefined],
    [{ op: "code", fact: "event-type", in: ["bombing", "arson"] }, "Bombing or explosion or Arson"],
    [{ op: "fact", fact: "civil-party" }, "yes"],
  ])("%j", (asked, words) => {
    expect(askedWords(asked, english)).toBe(words);
  });

  test("in French", () => {
    const asked = { op: "number", fact: "age-at-event", is: "at-least", value: 1 } as const;
    expect(askedWords(asked, french)).toBe("au moins 1\u00a0an");
  });
});
