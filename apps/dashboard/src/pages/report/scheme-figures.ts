import type { CompensationScheme } from "@civic/schema";
import { type Limit, limitsOf } from "../../records/limits.ts";
import { mainTimes, orderOf } from "../../records/main-times.ts";

/** To whom a scheme may open, beside nationals who are hurt at home. */
export const axes = ["foreignersOnTerritory", "residents", "nationalsAbroad"] as const;

/** One of {@link axes}. */
export type Axis = (typeof axes)[number];

/** What a scheme says of an axis; where it says nothing, that is not known. */
export const inclusions = ["included", "conditional", "excluded", "unknown"] as const;

/** One of {@link inclusions}. */
export type Inclusion = (typeof inclusions)[number];

/** Schemes by what they say of one axis: each stands once. */
export interface AxisFigures {
  readonly axis: Axis;
  readonly schemes: Readonly<Record<Inclusion, readonly CompensationScheme[]>>;
}

/** What a scheme says of an axis. */
export function inclusionOf({ territorialScope }: CompensationScheme, axis: Axis): Inclusion {
  return territorialScope?.[axis] ?? "unknown";
}

/** To whom schemes open, axis by axis. */
export function axisFigures(schemes: readonly CompensationScheme[]): readonly AxisFigures[] {
  return axes.map((axis) => {
    const saying = (inclusion: Inclusion) =>
      schemes.filter((scheme) => inclusionOf(scheme, axis) === inclusion);
    return {
      axis,
      schemes: {
        included: saying("included"),
        conditional: saying("conditional"),
        excluded: saying("excluded"),
        unknown: saying("unknown"),
      },
    };
  });
}

/** How long the shortest time to claim is; `depends` where times are on record, and none of a known length binds everybody. */
export const times = [
  "year",
  "two-years",
  "three-years",
  "longer",
  "fixed-day",
  "unlimited",
  "depends",
  "unknown",
] as const;

/** One of {@link times}. */
export type Time = (typeof times)[number];

/** The States whose shortest time to claim is so long. */
export interface TimeFigure {
  readonly time: Time;
  readonly states: readonly string[];
}

/** Every time to claim of some schemes, the shortest first and last what is over. */
export function claimTimes(schemes: readonly CompensationScheme[], today: string): readonly Limit[] {
  const isOver = ({ ended }: Limit) => Number(ended !== undefined);
  return limitsOf(schemes, today)
    .filter(({ step, clock }) => step === "claim" && clock !== undefined)
    .sort((a, b) => isOver(a) - isOver(b) || orderOf(a) - orderOf(b));
}

/** The shortest time to claim of whoever is hurt today, where its length is known, or what is known instead. */
export function shortestTime(
  schemes: readonly CompensationScheme[],
  today: string,
): Limit | "depends" | "unknown" {
  const [shortest] = mainTimes(schemes, { steps: ["claim"], today });
  if (shortest !== undefined && shortest.length.kind !== "not-known") return shortest;
  return claimTimes(schemes, today).some(({ ended }) => ended === undefined) ? "depends" : "unknown";
}

/** States by the shortest time to claim of whoever is hurt today: each stands once. */
export function timeFigures(
  states: readonly string[],
  schemesOf: (state: string) => readonly CompensationScheme[],
  today: string,
): readonly TimeFigure[] {
  const of = new Map(states.map((state) => [state, timeOf(shortestTime(schemesOf(state), today))]));
  return times.map((time) => ({ time, states: states.filter((state) => of.get(state) === time) }));
}

/** A leap year is still one year. */
const daysOfYear = 366;

function timeOf(shortest: Limit | "depends" | "unknown"): Time {
  if (shortest === "depends" || shortest === "unknown") return shortest;
  const { length } = shortest;
  if (length.kind === "not-known") return "depends";
  if (length.kind === "unlimited") return "unlimited";
  if (length.kind === "until") return "fixed-day";
  const years = length.days / daysOfYear;
  if (years <= 1) return "year";
  if (years <= 2) return "two-years";
  return years <= 3 ? "three-years" : "longer";
}
