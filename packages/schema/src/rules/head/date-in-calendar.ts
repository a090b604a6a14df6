import { defineRecordRule } from "../rule.ts";

const day = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?$/;

/**
 * Every date exists. The pattern of a date lets 30 February pass, and from such a day no deadline can be counted;
 * programs that read it take it for 2 March.
 */
export const dateInCalendar = defineRecordRule({
  code: "date-not-in-calendar",
  severity: "error",
  *check(_record, walked) {
    for (const at of walked.all("date")) {
      const found = day.exec(at.value);
      if (found && Number(found[3]) > daysIn(Number(found[1]), Number(found[2])))
        yield { path: at.path, params: { date: at.value } };
    }
  },
});

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
