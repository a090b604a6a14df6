import type { Finding } from "@civic/schema";

/** Most places of one file that are named. */
const mostPlaces = 50;

/** The places of a file that are named, and the number of those that are not. */
export interface NamedPlaces {
  readonly named: readonly Finding[];
  readonly others: number;
}

/** Chooses the places that are named. Those that no finding lists are counted as well. */
export function namedPlaces(findings: readonly Finding[]): NamedPlaces {
  const places = findings.filter(({ code }) => code !== "findings-not-listed");
  const notListed = findings.reduce(
    (sum, { code, params }) => (code === "findings-not-listed" ? sum + params.count : sum),
    0,
  );
  const named = places.slice(0, mostPlaces);
  return { named, others: places.length - named.length + notListed };
}
