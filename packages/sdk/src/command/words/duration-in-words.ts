const units: readonly (readonly [RegExp, string])[] = [
  [/^P(?:[^T]*?)([0-9]+)Y/, "year"],
  [/^P(?:[^T]*?)([0-9]+)M/, "month"],
  [/^P(?:[^T]*?)([0-9]+)W/, "week"],
  [/^P(?:[^T]*?)([0-9]+)D/, "day"],
  [/T(?:.*?)([0-9]+)H/, "hour"],
  [/T(?:.*?)([0-9]+)M/, "minute"],
  [/T(?:.*?)([0-9]+)S/, "second"],
];

/** A duration of ISO 8601 in words: `P1Y6M` → `1 year 6 months`. */
export function durationInWords(duration: string): string {
  return units
    .flatMap(([pattern, unit]) => {
      const count = pattern.exec(duration)?.[1];
      return count === undefined ? [] : [`${count} ${unit}${count === "1" ? "" : "s"}`];
    })
    .join(" ");
}
