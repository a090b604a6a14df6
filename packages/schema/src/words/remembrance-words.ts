import type { DayRule } from "../../generated/types/model.ts";
import { periodWords } from "./period-words.ts";
import type { Phrasing } from "./phrasing.ts";

type Speech = Pick<Phrasing, "words" | "format">;

/**
 * When a day comes back, in words: "every 11 March", "11 March (every year until 2024, every 5 years since 2024)"; undefined
 * where no rule but an announcement fixes it.
 */
export function remembranceWords(rule: DayRule, speech: Speech): string | undefined {
  const day = dayWords(rule, speech);
  const often = oftenWords(rule, speech);
  if (day === undefined || often.length === 0) return day;
  return `${day} (${often.join(speech.words.joiner)})`;
}

function dayWords(rule: DayRule, { words, format }: Speech): string | undefined {
  const { everyYear, everyNth, everyEaster } = words.remembrance;
  switch (rule.rule) {
    case "fixed-date":
      return rule.intervals ? format.dayOfYear(rule) : everyYear(format.dayOfYear(rule));
    case "nth-weekday":
      return everyNth(rule.nth, format.weekday(rule.weekday), format.month(rule.month));
    case "easter":
      return everyEaster(rule.offset);
    case "announced":
      return undefined;
  }
}

/** How often it is held in which years, and when for the last time. */
function oftenWords({ intervals = [], lastHeld }: DayRule, { words, format }: Speech): readonly string[] {
  const { everyYears, last } = words.remembrance;
  const often = intervals.map((interval) =>
    [everyYears(interval.everyYears), periodWords(interval, { words, format })]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  return lastHeld === undefined ? often : [...often, last(format.date(lastHeld))];
}
