import { describe, expect, test } from "vitest";
import { realRecords } from "../../tests/real-records.ts";
import { standingOf } from "./compiled-mark.tsx";

const of = (state: string) => realRecords.filter(({ jurisdiction }) => jurisdiction === state);

describe("the mark of a page", () => {
  test("names the languages of what is shown untranslated, each once", () => {
    expect(standingOf(of("tr"), "fr").untranslated).toEqual(["en"]);
    expect(standingOf(of("tr"), "en").untranslated).toEqual([]);
  });

  test("names none where every record is translated, if only as a draft", () => {
    const { untranslated, draftOf } = standingOf(of("fr"), "fr");
    expect({ untranslated, draftOf }).toEqual({ untranslated: [], draftOf: "en" });
  });
});
