/** No attack that anybody is assisted for lies before. */
const earliest = "1900-01-01";

/** A day of the calendar that has come, as an address or a field gives it; nothing where it is none. */
export function dayTyped(typed: string | null | undefined, today: string): string | undefined {
  if (typeof typed !== "string" || !isDay(typed)) return undefined;
  return typed >= earliest && typed <= today ? typed : undefined;
}

/** Whether a text is a day of the calendar, `2026-03-01`. */
export function isDay(typed: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(typed) ? Date.parse(typed) : Number.NaN;
  // A browser makes 1 March of 30 February.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(typed);
}
