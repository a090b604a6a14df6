import type { CompensationScheme } from "@civic/schema";
import { type Limit, limitsOf } from "../../records/limits.ts";

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

/** How long the shortest time to claim is. */
export const times = [
  "year",
  "two-years",
  "three-years",
  "longer",
  "fixed-day",
  "unlimited",
  "unknown",
] as const;

/** One of {@link times}. */
export type Time = (typeof times)[number];

/** The States whose shortest time to claim is so long. */
export interface TimeFigure {
  readonly time: Time;
  readonly states: readonly string[];
}

/** The times to claim of some schemes, the shortest first. */
export function claimTimes(schemes: readonly CompensationScheme[]): readonly Limit[] {
  return limitsOf(schemes)
    .filter(({ step, clock }) => step === "claim" && clock !== undefined)
    .sort((a, b) => orderOf(a) - orderOf(b));
}

/** Times that can be compared come first, the shortest before the others. */
function orderOf({ length }: Limit): number {
  if (length.kind === "days") return length.days;
  const last = Number.MAX_SAFE_INTEGER;
  return { until: last - 2, unlimited: last - 1, "not-known": last }[length.kind];
}

/** States by the shortest time to claim that their schemes give: each stands once. */
export function timeFigures(
  states: readonly string[],
  schemesOf: (state: string) => readonly CompensationScheme[],
): readonly TimeFigure[] {
  const of = new Map(states.map((state) => [state, timeOf(claimTimes(schemesOf(state))[0])]));
  return times.map((time) => ({ time, states: states.filter((state) => of.get(state) === time) }));
}

/** A leap year is still one year. */
const daysOfYear = 366;

function timeOf(limit: Limit | undefined): Time {
  if (limit === undefined || limit.length.kind === "not-known") return "unknown";
  if (limit.length.kind === "unlimited") return "unlimited";
  if (limit.length.kind === "until") return "fixed-day";
  const years = limit.length.days / daysOfYear;
  if (years <= 1) return "year";
  if (years <= 2) return "two-years";
  return years <= 3 ? "three-years" : "longer";
}
