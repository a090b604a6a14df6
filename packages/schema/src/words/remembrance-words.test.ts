import { expect, test } from "vitest";
import type { DayRule } from "../../generated/types/model.ts";
import { english, french } from "../../tests/phrasings.ts";
import { remembranceWords } from "./remembrance-words.ts";

test.each<[DayRule, string, string]>([
  [{ rule: "fixed-date", month: 3, day: 11 }, "every 11 March", "chaque 11 mars"],
  [
    { rule: "nth-weekday", month: 4, weekday: "mo", nth: 1 },
    "every first Monday of April",
    "chaque premier lundi d’avril",
  ],
  [
    { rule: "nth-weekday", month: 9, weekday: "su", nth: -1 },
    "every last Sunday of September",
    "chaque dernier dimanche de septembre",
  ],
  [{ rule: "easter", offset: 0 }, "every Easter Sunday", "chaque dimanche de Pâques"],
  [
    { rule: "easter", offset: 1 },
    "every year 1 day after Easter Sunday",
    "chaque année, 1 jour après le dimanche de Pâques",
  ],
  [
    { rule: "easter", offset: -2 },
    "every year 2 days before Easter Sunday",
    "chaque année, 2 jours avant le dimanche de Pâques",
  ],
  [
    {
      rule: "fixed-date",
      month: 3,
      day: 11,
      intervals: [
        { everyYears: 1, until: "2024" },
        { everyYears: 5, from: "2024" },
      ],
    },
    "11 March (every year until 2024, every 5 years since 2024)",
    "11 mars (chaque année jusqu’en 2024, tous les 5 ans depuis 2024)",
  ],
  [
    { rule: "easter", offset: 0, lastHeld: "2031" },
    "every Easter Sunday (for the last time: 2031)",
    "chaque dimanche de Pâques (pour la dernière fois\u00a0: 2031)",
  ],
  [
    { rule: "announced", description: { en: "By decree" } },
    "the date is announced each year",
    "la date est annoncée chaque année",
  ],
  [
    { rule: "announced", description: { en: "By decree" }, intervals: [{ everyYears: 5, from: "2024" }] },
    "the date is announced each time (every 5 years since 2024)",
    "la date est annoncée à chaque fois (tous les 5 ans depuis 2024)",
  ],
])("%o", (rule, inEnglish, inFrench) => {
  expect(remembranceWords(rule, english)).toBe(inEnglish);
  expect(remembranceWords(rule, french)).toBe(inFrench);
});
