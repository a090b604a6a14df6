import { describe, expect, test } from "vitest";
import type { CivicRecord, Contact, Situation } from "../../generated/types/model.ts";
import { realRecords } from "../../tests/real-records.ts";
import { loadSheetLanguage } from "../languages/load-sheet-language.ts";
import { navigate } from "../navigation/navigate.ts";
import { sheetHtml, sheetOf } from "./index.ts";

const today = "2026-11-23";
const situation: Situation = {
  facts: {
    "event-country": "fr",
    "event-date": "2026-11-21",
    "event-type": ["bombing", "terrorist-act"],
    nationality: ["fr"],
    "residence-at-event": "fr",
    "victim-status": ["physically-injured"],
  },
};

const visit: Contact = {
  channel: "visit",
  place: { en: "Town hall, ground floor" },
  directions: { en: "The blue door behind the station" },
  accessibility: ["step-free"],
};

/** The sheet where every service is at a place to go to, for those whom somebody refers. */
async function sheetIn(tag: "en" | "fr" | "ar"): Promise<string> {
  const records = realRecords.map(
    (record): CivicRecord =>
      record.kind === "service"
        ? {
            ...record,
            contacts: [visit],
            referral: { requirement: "required" },
            languages: { interpretation: "on-request" },
            cost: { basis: "free" },
          }
        : record,
  );
  return sheetHtml(sheetOf(navigate(situation, records, { today }), records, await loadSheetLanguage(tag)));
}

describe("on the sheet, somebody to turn to", () => {
  test.each([
    ["en", "Somebody has to refer you; Free; Interpreter on request"],
    ["fr", "Il faut y être orienté"],
    ["ar", "تلزم الإحالة من جهة أخرى"],
  ] as const)("says in %s what it takes", async (tag, said) => {
    expect(await sheetIn(tag)).toContain(said);
  });

  test("is reached at its sites, where it has no contact of its own", async () => {
    const sites = [
      { name: { en: "Lyon" }, contacts: [{ channel: "telephone", number: "+33472000000" } as const] },
      { name: { en: "Nice" }, place: { en: "Town hall, ground floor" } },
    ];
    const records = realRecords.map((record): CivicRecord => {
      if (record.kind !== "service") return record;
      const { contacts, ...own } = record;
      return { ...own, sites };
    });
    const sheet = sheetOf(navigate(situation, records, { today }), records, await loadSheetLanguage("en"));
    expect(sheetHtml(sheet)).toContain("+33472000000");
  });

  test("says the way and who can use it, free words with their language", async () => {
    expect(await sheetIn("en")).toContain("The blue door behind the station");
    const arabic = await sheetIn("ar");
    expect(arabic).toMatch(/<span lang="en" dir="ltr">The blue door behind the station<\/span>/);
  });
});
