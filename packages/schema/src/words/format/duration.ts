import { formatList } from "./list.ts";

const pattern = /^P(?:(\d+)W)?(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ["week", "year", "month", "day", "hour", "minute", "second"] as const;

/** An ISO 8601 duration in words: `P10Y` → "10 years". */
export function formatDuration(duration: string, language: string): string {
  const found = pattern.exec(duration);
  if (found === null) throw new RangeError(`Not a duration of the model: ${duration}`);
  const parts = units.flatMap((unit, index) => {
    const count = found[index + 1];
    if (count === undefined) return [];
    return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
      Number(count),
    );
  });
  return formatList(parts, language, "unit");
}
