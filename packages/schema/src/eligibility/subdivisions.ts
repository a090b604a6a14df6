import type { Facts } from "../../generated/types/model.ts";
import type { Verdict } from "./verdict.ts";

/** The parts that a State tells apart (ISO 3166-2, lower case), each with the larger one that it lies in. */
export type Subdivisions = ReadonlyMap<string, string | undefined>;

/** What the part of a State is called that is none of those named: `au-elsewhere`. */
const elsewhere = /-elsewhere$/;

/** Whether a code stands for every part of a State that nobody names. */
export function isElsewhere(region: string): boolean {
  return elsewhere.test(region);
}

/** The State of a part of it. */
export function stateOfRegion(region: string): string {
  const end = region.indexOf("-");
  return end < 0 ? region : region.slice(0, end);
}

/** Larger parts that are looked at above one. No State has so many; thousands are made to keep a machine busy. */
export const mostLevels = 10;

/** The larger parts in which one lies, the nearest first, so far as they are looked at; a circle ends where it closes. */
export function regionsAround(region: string, parts: Subdivisions): readonly string[] {
  const around: string[] = [];
  let next = parts.get(region);
  while (next !== undefined && next !== region && around.length < mostLevels && !around.includes(next)) {
    around.push(next);
    next = parts.get(next);
  }
  return around;
}

/**
 * Whether a part of a State lies in an area of it: met, not met, or unknown. Two different codes say nothing of each other
 * unless the State names both: then one lies in the other or apart from it, and what holds of the larger need not hold of
 * the smaller. Nor does anybody know it of parts with more above them than is looked at. What is asked of
 * one part is worked out once: a record may name thousands of areas.
 */
export function liesIn(region: string, parts: Subdivisions): (area: string) => Verdict {
  const [state, isNamed, isOutside] = [stateOfRegion(region), parts.has(region), isElsewhere(region)];
  const around = regionsAround(region, parts);
  return (area) => {
    if (region === area) return "met";
    if (isOutside || stateOfRegion(area) !== state) return "not-met";
    if (around.includes(area)) return "met";
    if (!isNamed || !parts.has(area)) return "unknown";
    const aroundArea = regionsAround(area, parts);
    const isTold = around.length < mostLevels && aroundArea.length < mostLevels;
    return !isTold || aroundArea.includes(region) ? "unknown" : "not-met";
  };
}

const key = Symbol("subdivisions");

interface PlacedFacts extends Facts {
  readonly [key]?: Subdivisions;
}

/** Facts of which the parts of States are understood by what their records name. Whatever is added to them keeps it. */
export function placedIn(facts: Facts, parts: Subdivisions): Facts {
  const placed: PlacedFacts = { ...facts, [key]: parts };
  return placed;
}

/** What {@link placedIn} has added; nothing where an expression is weighed without any records. */
export function subdivisionsOf(facts: Facts): Subdivisions | undefined {
  return (facts as PlacedFacts)[key];
}
