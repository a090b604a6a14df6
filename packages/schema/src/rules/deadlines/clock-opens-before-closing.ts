import { defineRecordRule } from "../rule.ts";

/**
 * A step becomes possible before its time is over; otherwise nobody could ever take it. A time that stands still in between
 * may last longer than its length.
 */
export const clockOpensBeforeClosing = defineRecordRule({
  code: "clock-closes-before-opening",
  severity: "error",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      const { opensAfter, length, suspensions, suspendedWhile } = at.value;
      const standsStill = suspensions !== undefined || suspendedWhile !== undefined;
      if (opensAfter === undefined || length === undefined || standsStill) continue;
      if (shortest(opensAfter) > longest(length))
        yield { path: [...at.path, "opensAfter"], params: { opens: opensAfter, length } };
    }
  },
});

// Months and years differ in length, so only what holds for every calendar is reported.
const shortest = (duration: string) => daysOf(duration, { year: 365, month: 28 });
const longest = (duration: string) => daysOf(duration, { year: 366, month: 31 });

const pattern = /^P(?:(\d+)W)?(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

function daysOf(duration: string, { year, month }: { year: number; month: number }): number {
  const [, weeks, years, months, days, hours, minutes, seconds] = pattern.exec(duration) ?? [];
  const units = [
    [weeks, 7],
    [years, year],
    [months, month],
    [days, 1],
    [hours, 1 / 24],
    [minutes, 1 / 1440],
    [seconds, 1 / 86_400],
  ] as const;
  return units.reduce((sum, [count = "0", length]) => sum + Number(count) * length, 0);
}
