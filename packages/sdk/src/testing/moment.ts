/** A day or a time as the log writes times; a day is meant from its start, or to its end, in UTC. */
export function momentOf(text: string, end: "start" | "end"): string {
  const isDay = text.length === 10;
  const time = end === "start" ? "T00:00:00.000Z" : "T23:59:59.999Z";
  return new Date(isDay ? text + time : text).toISOString();
}
