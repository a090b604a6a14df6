import { describe, expect, test } from "vitest";
import { copyOf } from "../../tests/real-records.ts";
import { stampTranslation } from "./stamp-translation.ts";
import { translationState } from "./translation-state.ts";

const record = copyOf("service", "fr-116006");
record.translations = { fr: { by: "human" } };
const bytesOf = (document: unknown) => new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
const state = (changed: Partial<typeof record>, language = "fr") =>
  translationState({ ...structuredClone(record), ...changed }, language);

describe("the state of a translation", () => {
  test("counts all texts, and points at each that is missing", () => {
    const { texts, missing } = state({}, "sv");
    expect(texts).toBe(missing.length);
    expect(missing).toContain("/name");
    expect(missing.length).toBeGreaterThan(2);
    const without = structuredClone(record.name);
    delete without.fr;
    expect(state({ name: without }).missing).toEqual([...state({}).missing, "/name"].toSorted());
  });

  test("counts no proper name that keeps its own language", () => {
    const named = { ...record, alternateNames: [{ [record.language]: "116" }] };
    expect(state(named, "sv")).toEqual(state({}, "sv"));
  });

  test("says what it was made from, as far as that is known", () => {
    const stamped = stampTranslation(bytesOf(record), { language: "fr" });
    if (!stamped.stamped) throw new Error(JSON.stringify(stamped));
    const translations = { fr: stamped.translation };
    expect(state({ translations }).madeFrom).toBe("current");
    expect(state({ translations, name: { ...record.name, en: "Other" } }).madeFrom).toBe("stale");
    expect(state({}).madeFrom).toBe("unstamped");
    expect(state({}, "sv")).toMatchObject({ madeFrom: "nothing" });
    expect(state({}, "constructor")).not.toHaveProperty("by");
  });
});

describe("a stamp", () => {
  test("changes nothing else, and nothing when it is there already", () => {
    const once = stampTranslation(bytesOf(record), { language: "fr", reviewedBy: "Translation service" });
    if (!once.stamped) throw new Error(JSON.stringify(once));
    expect(once).toMatchObject({ changed: true, before: { by: "human" }, id: record.id });
    expect(JSON.parse(once.text)).toEqual({ ...record, translations: { fr: once.translation } });
    const again = stampTranslation(new TextEncoder().encode(once.text), { language: "fr" });
    expect(again).toMatchObject({ changed: false, text: once.text, translation: once.translation });
  });

  test.each([
    ["a record that is not valid", { ...record, name: {} }, "fr", "invalid"],
    ["the original", record, record.language, "original"],
    ["what the record does not declare", record, "sv", "not-declared"],
    ["what every object has", record, "constructor", "not-declared"],
    [
      "a language without a text",
      { ...record, translations: { ...record.translations, sv: { by: "human" } } },
      "sv",
      "no-text",
    ],
  ])("is refused for %s", (_, document, language, reason) => {
    expect(stampTranslation(bytesOf(document), { language })).toMatchObject({ stamped: false, reason });
  });

  test("is refused where the record would not be valid afterwards", () => {
    for (const reviewedBy of ["", "x".repeat(201)])
      expect(stampTranslation(bytesOf(record), { language: "fr", reviewedBy })).toMatchObject({
        reason: "invalid",
      });
  });
});
