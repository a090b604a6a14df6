import { describe, expect, test } from "vitest";
import { textsAndContacts } from "../src/structure/texts-and-contacts.ts";
import { realRecords } from "./real-records.ts";

/**
 * How a record was researched is told by the ledger and by `confidence`. Its texts speak to the reader:
 * what is uncertain is said with what to do about it ("check the article of the law", "ask the office").
 */
const ofTheResearch = {
  en: [
    /\b(?:not|never|only|partly) (?:been )?(?:read|seen|re-?checked|verified|visible)\b/i,
    /\b(?:was|were) (?:not|never|nor) (?:found|checked|confirmed)\b|\bread (?:in a|as a)\b|^Read\b/,
    /\bcould not be (?:verified|checked|found)\b|\blook-?ups?\b|\btext (?:was )?seen\b/i,
    /\b(?:high|medium|low) confidence\b|\(medium\)|\bgeneral knowledge\b|^Doubt(?:ful)?\b/i,
    /\bin (?:a|the|several) sources?\b|\bsources? (?:here|names?|says?|do(?:es)? not say|prints?|seen|differ)\b/i,
    /\bthe facts (?:say|give)\b|\bthe excerpt\b|\bon a mirror\b|\bin (?:this|one) record\b/i,
  ],
  fr: [
    /\bpas été (?:lue?s?|vue?s?|trouvée?s?|vérifiée?s?|constatée?s?)\b/i,
    /\b(?:non|seul leur début a été) (?:lue?s?|vérifiée?s?|trouvée?s?)\b/i,
    /\bconfiance (?:haute|moyenne|basse)\b/i,
    /\b(?:la|les|des|une) sources? (?:consultées?|retenues?|ne|n’|indiquent?|citent?)/i,
    /\bsite miroir\b|\btronquée?s?\b/i,
    /^Doute(?:ux)?\b/,
  ],
} as const;

const texts = realRecords.flatMap((record) =>
  textsAndContacts(record).texts.map(({ value, path }) => ({ at: `${record.id} ${path.join("/")}`, value })),
);

describe("texts of the records in data/", () => {
  test.each(["en", "fr"] as const)("never speak of the research (%s)", (language) => {
    const written = texts.filter(({ value }) => value[language] !== undefined);
    expect(written.length).toBeGreaterThan(1000);
    const told = written.filter(({ value }) =>
      ofTheResearch[language].some((phrase) => phrase.test(value[language] ?? "")),
    );
    expect(told.map(({ at, value }) => `${at}: ${value[language]}`)).toEqual([]);
  });

  test("have typographic apostrophes and single spaces", () => {
    const plain = texts.flatMap(({ at, value }) =>
      (["en", "fr"] as const).flatMap((language) =>
        /\w'\w|"|\S {2,}\S/.test(value[language] ?? "") ? [`${at}: ${value[language]}`] : [],
      ),
    );
    expect(plain).toEqual([]);
  });
});
