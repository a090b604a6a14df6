import type { DayRule } from "../../generated/types/model.ts";
import type { Phrasing } from "./phrasing.ts";

/** When a day comes back, in words: "every 11 March"; undefined where no rule but an announcement fixes it. */
export function remembranceWords(
  rule: DayRule,
  { words, format }: Pick<Phrasing, "words" | "format">,
): string | undefined {
  const { everyYear, everyNth, everyEaster } = words.remembrance;
  switch (rule.rule) {
    case "fixed-date":
      return everyYear(format.dayOfYear(rule));
    case "nth-weekday":
      return everyNth(rule.nth, format.weekday(rule.weekday), format.month(rule.month));
    case "easter":
      return everyEaster(rule.offset);
    case "announced":
      return undefined;
  }
}
