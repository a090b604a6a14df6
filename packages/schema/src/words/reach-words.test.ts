import { describe, expect, test } from "vitest";
import type { Contact } from "../../generated/types/model.ts";
import { english } from "../../tests/phrasings.ts";
import { abroadWarning, isWarned, reachWords } from "./reach-words.ts";

const abroad = { state: "fr", sources: { places: ["fr", "be"] } };
const message = (own: object): Contact => ({ channel: "text-message", number: "114", ...own });

describe("a number for messages, to a person who may be abroad", () => {
  test.each([
    ["inside only", { reachableFromAbroad: "no" }, true],
    ["not known", { reachableFromAbroad: "not-known" }, true],
    ["a short code of which nothing is said", {}, true],
    ["works from there", { number: "+33761234567", reachableFromAbroad: "yes" }, false],
    ["an ordinary number", { number: "+33761234567" }, false],
  ])("%s", (_name, own, warned) => {
    expect(isWarned(message(own), abroad)).toBe(warned);
    expect(isWarned(message(own), { ...abroad, sources: { places: ["fr"] } })).toBe(false);
  });

  test("is told in the words for calls", () => {
    expect(abroadWarning(message({ reachableFromAbroad: "no" }), english)).toBe(
      english.words.contact.insideOnly,
    );
  });
});

test("what is made known only later is told as the record says, not as every other", () => {
  const contacts: Contact[] = [{ channel: "announced", how: { en: "At the reception site." } }];
  const sources = { record: () => undefined, entitlement: () => undefined, places: ["xa"] };
  expect(reachWords(contacts, { state: "xa", sources, phrasing: english })).toEqual([
    "At the reception site",
  ]);
});
