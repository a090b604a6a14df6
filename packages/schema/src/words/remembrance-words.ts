import type { DayRule } from "../../generated/types/model.ts";
import { periodWords } from "./period-words.ts";
import type { Phrasing } from "./phrasing.ts";

type Speech = Pick<Phrasing, "words" | "format">;

/**
 * When a day comes back, in words: "every 11 March", "11 March (every year until 2024, every 5 years since 2024)", "the date is
 * announced each year".
 */
export function remembranceWords(rule: DayRule, speech: Speech): string {
  const day = dayWords(rule, speech);
  const often = oftenWords(rule, speech);
  return often.length === 0 ? day : `${day} (${often.join(speech.words.joiner)})`;
}

function dayWords(rule: DayRule, { words, format }: Speech): string {
  const { everyYear, everyNth, everyEaster } = words.remembrance;
  switch (rule.rule) {
    case "fixed-date":
      return rule.intervals ? format.dayOfYear(rule) : everyYear(format.dayOfYear(rule));
    case "nth-weekday":
      return everyNth(rule.nth, format.weekday(rule.weekday), format.month(rule.month));
    case "easter":
      return everyEaster(rule.offset);
    case "announced":
      return words.inSentence(announcedWords(rule, { words }));
  }
}

/** That no rule but an announcement fixes the day, as a sentence begins. */
export function announcedWords({ intervals }: DayRule, { words }: Pick<Speech, "words">): string {
  return words.remembrance[intervals ? "announcedEachTime" : "announced"];
}

/** How often a day is held in which years, and when for the last time. */
export function oftenWords(
  { intervals = [], lastHeld }: DayRule,
  { words, format }: Speech,
): readonly string[] {
  const { everyYears, last } = words.remembrance;
  const often = intervals.map((interval) =>
    [everyYears(interval.everyYears), periodWords(interval, { words, format })]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  return lastHeld === undefined ? often : [...often, last(format.date(lastHeld))];
}
