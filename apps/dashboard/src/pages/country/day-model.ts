import type { RecognitionMeasure } from "@civic/schema";

type Day = Pick<NonNullable<RecognitionMeasure["dayOfRemembrance"]>, "month" | "day">;

/** The next date of a day that comes back every year, today included, as `YYYY-MM-DD`. */
export function nextDate({ month, day }: Day, today: Date): string {
  const year = today.getFullYear();
  const passed = month < today.getMonth() + 1 || (month === today.getMonth() + 1 && day < today.getDate());
  for (let candidate = passed ? year + 1 : year; ; candidate += 1) {
    const date = new Date(Date.UTC(candidate, month - 1, day));
    // 29 February exists in leap years only.
    if (date.getUTCMonth() === month - 1) return date.toISOString().slice(0, 10);
  }
}
